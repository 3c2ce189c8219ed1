import { addDays } from '../plain/day.ts'
import type { Input } from '../platform/write/draft.ts'
import { type DemoDeal, historyOf } from './deals.ts'
import { type Random, random } from './random.ts'

/** What sellers write down of their deals on one evening. */
export interface Sitting {
  at: string
  rows: Input[]
}

/** Days between two evenings. */
const EVERY = 14

/**
 * How deals came to be what they are, as sellers wrote it down every other week: all that went before on the first
 * evening, then stages, offers that change, and days of decision that are pushed.
 */
export function sittings(deals: readonly DemoDeal[], first: string, last: string): Sitting[] {
  const days: string[] = []
  for (let day = first; day < last; day = addDays(day, EVERY)) days.push(day)
  days.push(last)
  const rows = new Map(days.map((day): [string, Input[]] => [day, []]))
  deals.forEach((deal, index) => {
    for (const { day, row } of written(deal, days, random(index))) rows.get(day)!.push(row)
  })
  return days.map((day) => ({ at: `${day}T18:00:00.000Z`, rows: rows.get(day)! }))
}

/** What is written of one deal on each evening on which there is something new. */
function* written(
  { row, path, openedOn }: DemoDeal,
  days: readonly string[],
  drawn: Random,
): Generator<{ day: string; row: Input }> {
  const { id, externalIds, name, account, owner, pipeline, amount, closedOn } = row
  const end = String(closedOn ?? days.at(-1))
  const first = offered(amount, drawn.chance(0.4) ? 0.7 + drawn.next() * 0.65 : 1)
  let expected = addDays(openedOn, drawn.whole(45, 110))
  let before = ''
  for (const day of days) {
    if (day >= end) return yield { day, row }
    const soFar = path.filter(({ on }) => on <= day)
    if (soFar.length === 0) continue
    while (expected <= day) expected = addDays(expected, drawn.whole(14, 60))
    const worth = soFar.length < 3 ? first : amount
    const spelled = JSON.stringify([soFar.length, worth, expected])
    if (spelled === before) continue
    before = spelled
    const known = { id, externalIds, name, account, owner, pipeline, openedOn, amount: worth, closeDate: expected }
    yield { day, row: { ...known, stage: soFar.at(-1)!.stage, stageHistory: historyOf(soFar) } }
  }
}

function offered(amount: unknown, factor: number): Input | null {
  if (!amount) return null
  const { amount: whole, currency } = amount as { amount: string; currency: string }
  return { amount: String(Math.round(Number(whole) * factor)), currency }
}
