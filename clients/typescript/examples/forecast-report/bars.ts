import type { Row } from './facts.ts'
import { cut } from './names.ts'
import { bar, label, pictureText, px, ticksTo } from './picture.ts'
import { rowName, type Telling } from './telling.ts'

const SHOWN = ['CLOSED', 'COMMIT', 'BEST_CASE', 'PIPELINE'] as const
const WIDTH = 1060
const [LEFT, RIGHT] = [210, 700]
const [TOP, LINE, THICK] = [104, 36, 18]
const NAME = 26
/** How far apart the categories stand in the legend. */
const LEGEND = 108

/** A bar for every person, category beside category, with the quota as a line across it. */
export function barsPicture({ facts, words, amounts }: Telling): string {
  const { rows, period } = facts.forecast
  const people = rows.filter(({ kind, openPipeline, closed }) =>
    kind === 'UNOWNED' ? openPipeline.count + closed.count > 0 : kind === 'USER',
  )
  const ticks = ticksTo(Math.max(0, ...people.map((row) => Math.max(lengthOf(row), quotaOf(row) ?? 0))))
  const scale = (RIGHT - LEFT) / ticks.at(-1)!
  const bottom = TOP + people.length * LINE
  const told = (row: Row) =>
    [
      `${rowName(row, words)}: ${SHOWN.map((name) => `${words.categories[name]} ${amounts.short(amountOf(row, name))}`).join(', ')}`,
      ...(row.quota ? [`${words.quota} ${amounts.short(quotaOf(row)!)}`] : []),
    ].join(', ')
  const title = words.bars(rowName(rows[0]!, words), period.label)
  return pictureText({
    ...{ width: WIDTH, height: bottom + 40, language: words.locale, title },
    description: people.map(told).join('; ') || words.deals(0),
    shapes: [
      label(cut(title, 90), { x: 20, y: 34, kind: 'title' }),
      ...legend({ words, amounts, facts }),
      ...ticks.flatMap((tick) => [
        `<line class="line" x1="${px(LEFT + tick * scale)}" x2="${px(LEFT + tick * scale)}" y1="${TOP - 8}" y2="${px(bottom)}"/>`,
        label(amounts.short(tick), { x: LEFT + tick * scale, y: bottom + 20, kind: 'soft', anchor: 'middle' }),
      ]),
      ...people.flatMap((row, at) => [
        label(cut(rowName(row, words), NAME), { x: LEFT - 10, y: TOP + at * LINE + 14, anchor: 'end' }),
        ...barsOf(row, { y: TOP + at * LINE, scale, told: told(row) }),
        label(sumText(row, { facts, words, amounts }), { x: RIGHT + 30, y: TOP + at * LINE + 14, kind: 'soft' }),
      ]),
    ],
  })
}

function barsOf(row: Row, { y, scale, told }: { y: number; scale: number; told: string }): string[] {
  let x = LEFT
  const bars = SHOWN.map((name) => {
    const amount = row.categories.find(({ category }) => category === name)!.single.amount
    const width = Math.max(0, Number(amount)) * scale
    const shape = bar({
      ...{ x, y, width, height: THICK, colour: name, told },
      values: { key: row.key, category: name, amount },
    })
    x += width
    return shape
  })
  const quota = quotaOf(row)
  if (quota === null) return bars
  const at = px(LEFT + quota * scale)
  const line = `<line class="quota" x1="${at}" x2="${at}" y1="${y - 5}" y2="${y + THICK + 5}" data-key="${row.key}" data-quota="${row.quota!.amount}"/>`
  return [...bars, line]
}

function sumText(row: Row, { words, amounts }: Telling): string {
  const won = `${amounts.short(amountOf(row, 'CLOSED'))} / ${amounts.short(lengthOf(row))}`
  return row.attainment === null ? won : `${won} · ${words.ofQuota(amounts.percent(row.attainment))}`
}

function legend({ words }: Telling): string[] {
  const shapes = SHOWN.flatMap((name, at) => [
    `<rect x="${LEFT + at * LEGEND}" y="56" width="14" height="14" fill="var(--${name})"/>`,
    label(words.categories[name], { x: LEFT + at * LEGEND + 20, y: 68 }),
  ])
  const x = LEFT + SHOWN.length * LEGEND
  return [
    ...shapes,
    `<line class="quota" x1="${x + 7}" x2="${x + 7}" y1="54" y2="72"/>`,
    label(words.quota, { x: x + 20, y: 68 }),
    label(words.sums, { x: RIGHT + 30, y: 68, kind: 'soft' }),
  ]
}

function amountOf(row: Row, name: (typeof SHOWN)[number]): number {
  return Math.max(0, Number(row.categories.find(({ category }) => category === name)!.single.amount))
}

function lengthOf(row: Row): number {
  return SHOWN.reduce((sum, name) => sum + amountOf(row, name), 0)
}

function quotaOf({ quota }: Row): number | null {
  return quota && Number(quota.amount)
}
