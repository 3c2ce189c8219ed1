import type { Waterfall } from './facts.ts'
import { cut } from './names.ts'
import { bar, label, pictureText, px, ticksTo } from './picture.ts'
import { minuteOf, rowName, type Telling } from './telling.ts'

const WIDTH = 960
const [LEFT, RIGHT] = [210, 780]
const [TOP, LINE, THICK] = [96, 36, 20]

interface Column {
  kind: string
  name: string
  amount: string
  count: number
  /** Between which amounts it stands. */
  low: number
  high: number
  colour: 'whole' | 'more' | 'less'
}

/** From the open amount then, step by step, to the one now. */
export function waterfallPicture(telling: Telling, waterfall: Waterfall): string {
  const { facts, words, amounts } = telling
  const { rows, period } = facts.forecast
  const columns = columnsOf(waterfall, telling)
  const ticks = ticksTo(Math.max(0, ...columns.map(({ high }) => high)))
  const low = Math.min(0, ...columns.map((one) => one.low))
  const scale = (RIGHT - LEFT) / (ticks.at(-1)! - low)
  const at = (amount: number) => LEFT + (amount - low) * scale
  const bottom = TOP + columns.length * LINE
  const title = words.waterfall(rowName(rows[0]!, words), period.label)
  const span = words.upTo(minuteOf(waterfall.from), minuteOf(waterfall.to))
  const told = ({ name, amount, count }: Column) => `${name}: ${amounts.short(Number(amount))} (${words.deals(count)})`
  return pictureText({
    ...{ width: WIDTH, height: bottom + 40, language: words.locale, title },
    description: `${span}. ${columns.map(told).join('; ')}`,
    shapes: [
      label(cut(title, 90), { x: 20, y: 34, kind: 'title' }),
      label(`${span} UTC`, { x: 20, y: 60, kind: 'soft' }),
      ...ticks.flatMap((tick) => [
        `<line class="line" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${TOP - 8}" y2="${px(bottom)}"/>`,
        label(amounts.short(tick), { x: at(tick), y: bottom + 20, kind: 'soft', anchor: 'middle' }),
      ]),
      ...columns.flatMap((column, place) => {
        const y = TOP + place * LINE
        const { kind, amount, colour } = column
        return [
          label(column.name, { x: LEFT - 10, y: y + 15, anchor: 'end' }),
          bar({
            ...{ x: at(column.low), y, width: (column.high - column.low) * scale, height: THICK, colour },
            ...{ told: told(column), values: { kind, amount, count: String(column.count) } },
          }),
          label(amounts.short(Number(amount)), { x: RIGHT + 20, y: y + 15 }),
        ]
      }),
    ],
  })
}

function columnsOf({ start, steps, end }: Waterfall, { words }: Telling): Column[] {
  const whole = (kind: string, name: string, { amount: { amount }, count }: Waterfall['start']): Column => ({
    ...{ kind, name, amount, count, colour: 'whole' },
    ...{ low: Math.min(0, Number(amount)), high: Math.max(0, Number(amount)) },
  })
  let level = Number(start.amount.amount)
  const between = steps.map(({ kind, amount: { amount }, count }): Column => {
    const before = level
    level += Number(amount)
    return {
      ...{ kind, name: words.steps[kind], amount, count, colour: level < before ? 'less' : 'more' },
      ...{ low: Math.min(before, level), high: Math.max(before, level) },
    }
  })
  return [whole('START', words.start, start), ...between, whole('END', words.end, end)]
}
