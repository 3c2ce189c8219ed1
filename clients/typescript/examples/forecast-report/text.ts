import type { Telling } from './telling.ts'
import { minuteOf, rowName } from './telling.ts'
import { changesText } from './text.changes.ts'
import { missingText, ratesText } from './text.missing.ts'
import { categoriesText, planText } from './text.rows.ts'

/** The whole report as lines of text. */
export function reportText(telling: Telling): string {
  const { facts, words } = telling
  const { period, rows, at, currency } = facts.forecast
  const head = [
    `${words.forecast} ${period.label} (${words.upTo(period.start, period.end)})`,
    rowName(rows[0]!, words),
    words.asOf(minuteOf(at), currency),
  ]
  const parts = [
    head,
    ...categoriesText(telling),
    planText(telling),
    changesText(telling),
    methodsText(telling),
    missingText(telling),
    ratesText(telling),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function methodsText({ facts, words, amounts }: Telling): string[] {
  if (!facts.methods) return [words.methods, `  ${words.forbidden}`]
  const lines = facts.methods.flatMap(({ method, amount, deviation, lacks, leftOut, note }) => [
    [
      `  ${words.methodNames[method]}${words.colon}`,
      lacks ? words.lacks[lacks] : amounts.full(amount?.amount),
      deviation ? ` ± ${amounts.full(deviation.amount)}` : '',
      leftOut > 0 ? `${words.semicolon}${words.leftOut(leftOut)}` : '',
    ].join(''),
    `    ${note}`,
  ])
  return [words.methods, ...lines]
}
