import type { Row } from './facts.ts'
import type { ForecastCategory } from './generated/documents.ts'
import { clean, cut, table } from './names.ts'
import { LONGEST, rowName, type Telling } from './telling.ts'

const ALONE = ['CLOSED', 'COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED'] as const
const TOGETHER = ['COMMIT', 'BEST_CASE', 'PIPELINE'] as const

type Figures = Row['categories'][number]

/** Per team and person: every category alone, cumulative, and as it counts with what people said. */
export function categoriesText(telling: Telling): string[][] {
  const { words, amounts } = telling
  const said = overridesText(telling)
  const under = (title: string, names: readonly ForecastCategory[], cell: (one: Figures) => string) => [
    title,
    ...tableOf(
      telling,
      names.map((name) => words.categories[name]),
      (row) => names.map((name) => cell(figuresOf(row, name))),
    ),
  ]
  return [
    under(words.alone, ALONE, ({ single }) => amounts.full(single.amount)),
    under(words.cumulative, TOGETHER, ({ cumulative }) => amounts.full(cumulative?.amount)),
    said.length === 0
      ? [words.effective, `  ${words.nothingSaid}`]
      : [
          ...under(words.effective, TOGETHER, ({ effective, override }) =>
            [override ? '*' : '', amounts.full(effective?.amount)].join(''),
          ),
          ...said,
        ],
  ]
}

/** Quota, attainment, gap and both coverages; then whatever else is to be reached. */
export function planText(telling: Telling): string[] {
  const { facts, words, amounts } = telling
  const { rows } = facts.forecast
  if (rows.every(({ quota, attainments }) => !quota && attainments.length === 0))
    return [words.plan, `  ${words.noQuotas}`]
  const head = [
    ...[words.quota, words.from, words.attainment, words.gap, words.commitGap],
    ...[words.coverage, words.coverageOfQuota],
  ]
  const lines = tableOf(telling, head, (row) => [
    amounts.full(row.quota?.amount),
    row.quotaFrom ? words.sources[row.quotaFrom] : '–',
    amounts.percent(row.attainment),
    amounts.full(row.gap?.amount),
    amounts.full(row.commitGap?.amount),
    amounts.times(row.coverage),
    amounts.times(row.coverageOfQuota),
  ])
  const others = rows.flatMap((row) =>
    row.attainments
      .filter(({ measure, productFamily }) => measure !== 'REVENUE' || productFamily !== null)
      .map(({ measure, productFamily, target, actual, attainment }) =>
        words.toReach({
          who: rowName(row, words),
          ...{ actual: amounts.full(actual), target: amounts.full(target), percent: amounts.percent(attainment) },
          measure: [words.measures[measure], productFamily && clean(productFamily)].filter(Boolean).join(', '),
        }),
      ),
  )
  return [words.plan, ...lines, ...others.map((line) => `  ${line}`)]
}

function overridesText({ facts, words, amounts }: Telling): string[] {
  return facts.forecast.rows.flatMap((row) =>
    row.categories.flatMap(({ category, override, effective, cumulative }) => {
      if (!override) return []
      const said = amounts.full(effective?.amount)
      const computed = amounts.full(cumulative?.amount)
      return [
        `  ${words.overridden({ who: rowName(row, words), category: words.categories[category], said, computed })}`,
        `    ${words.reason(override.kind, cut(override.owner?.name ?? words.unknown, LONGEST), clean(override.reason))}`,
      ]
    }),
  )
}

function figuresOf(row: Row, category: ForecastCategory): Figures {
  return row.categories.find((one) => one.category === category)!
}

function tableOf({ facts, words }: Telling, head: string[], cells: (row: Row) => string[]): string[] {
  const rows = facts.forecast.rows.map((row) => ['  '.repeat(row.level) + rowName(row, words), ...cells(row)])
  return table([words.who, ...head], rows).map((line) => `  ${line}`)
}
