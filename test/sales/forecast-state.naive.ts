import type { Database } from '../../src/platform/database/database.ts'
import { deleteRows } from '../../src/platform/database/rows.ts'
import type { DealState } from '../../src/sales/forecast-state.rules.ts'

export type StoredState = DealState & { opportunityId: string; position: number }

/** The stored states, of all deals or of some, each deal's in their order. */
export async function statesIn(database: Database, ids?: string[]): Promise<StoredState[]> {
  const all = database.read.selectFrom('ForecastState').selectAll().orderBy('opportunityId').orderBy('position')
  return (await (ids ? all.where('opportunityId', 'in', ids) : all).execute()) as StoredState[]
}

/** What the deals counted as at a moment, in the order of their ids; those that were put away left out. */
export async function standing(database: Database, ids: string[], moment: string) {
  return (await statesIn(database, ids))
    .filter(({ fromAt, untilAt, gone }) => fromAt <= moment && (untilAt === null || untilAt > moment) && !gone)
    .map(({ opportunityId: id, stageId, amountMinor: minor, amountCurrency: currency, closeDate, ownerId }) => ({
      ...{ id, stageId, minor, currency, closeDate, ownerId },
    }))
}

export interface NaiveSum {
  count: number
  minor: number
  base: number
  withoutBase: number
  weighted: number
  variance: number
}

/** The stored sums as of the end of a day, by key; those of nothing left out. */
export async function sumsIn(database: Database, day: string): Promise<Record<string, NaiveSum>> {
  const rows = await database.read.selectFrom('ForecastSum').selectAll().where('fromDay', '<=', day).execute()
  const sums: Record<string, NaiveSum> = {}
  for (const row of rows) {
    if (row.untilDay !== null && row.untilDay <= day) continue
    const { ownerId, pipelineId, stageId, status, category, month, currency } = row
    const key = [ownerId, pipelineId, stageId, status, category, month, currency].join('|')
    const { count, minor, base, withoutBase, weighted, variance } = row
    if (sums[key]) throw new Error(`Two rows of ${key} hold on ${day}`)
    if (count === 0) {
      if ([minor, base, withoutBase, weighted, variance].some((one) => one !== 0)) throw new Error(`${key}: no deals`)
      continue
    }
    sums[key] = { count, minor, base, withoutBase, weighted, variance: shortened(variance) }
  }
  return sorted(sums)
}

/** What the deals that stood at the end of a day add up to. */
export function sumsOn(states: DealState[], day: string): Record<string, NaiveSum> {
  const end = `${day}T23:59:59.999Z`
  const sums: Record<string, NaiveSum> = {}
  for (const state of states) {
    if (state.gone || state.fromAt > end || (state.untilAt !== null && state.untilAt <= end)) continue
    const { ownerId, pipelineId, stageId, status, category, amountMinor, amountBase, amountCurrency } = state
    const month = state.day?.slice(0, 7) ?? ''
    const key = [ownerId ?? '', pipelineId, stageId, status, category, month, amountCurrency ?? ''].join('|')
    sums[key] ??= { count: 0, minor: 0, base: 0, withoutBase: 0, weighted: 0, variance: 0 }
    const sum = sums[key]
    const counts = status === 'OPEN' && category !== 'OMITTED'
    const chance = counts ? state.probability / 100 : 0
    sum.count += 1
    sum.minor += amountMinor ?? 0
    sum.base += amountBase ?? 0
    sum.withoutBase += amountMinor !== null && amountBase === null ? 1 : 0
    sum.weighted += Math.round((amountBase ?? 0) * chance * 10_000)
    sum.variance += (amountBase ?? 0) ** 2 * chance * (1 - chance)
  }
  for (const sum of Object.values(sums)) sum.variance = shortened(sum.variance)
  return sorted(sums)
}

/** Forgets all that was made of the log. */
export async function forgotten(database: Database): Promise<void> {
  await database.unit(async (tx) => {
    await tx.sql.deleteFrom('ForecastState').execute()
    await tx.sql.deleteFrom('ForecastSum').execute()
    await deleteRows(tx, 'Follower', ['forecast'], 'name')
  })
}

function sorted<Value>(values: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** As far as sums with a point agree in whatever order; by an odd factor, for none to stand just where it is rounded. */
function shortened(variance: number): number {
  return Number((variance * 1.000_012_345_678_9).toPrecision(9))
}
