import type { Database } from '../../src/platform/database/database.ts'
import { statesIn } from './forecast-state.naive.ts'

/** A deal as it counts. */
export interface Counted {
  ownerId: string | null
  pipelineId: string
  status: string
  category: string
  /** Of an open deal the expected day, of a closed one that on which it closed. */
  day: string | null
  minor: number | null
  currency: string | null
  base: number | null
  probability: number
}

/** The deals in use as they stand in their own table. */
export async function dealsNow(database: Database): Promise<Counted[]> {
  const rows = await database.read.selectFrom('Opportunity').selectAll().where('archivedAt', 'is', null).execute()
  return rows.map((row) => ({
    ...{ ownerId: row.ownerId, pipelineId: row.pipelineId, status: row.status, category: row.forecastCategory },
    day: row.status === 'OPEN' ? row.closeDate : row.closedOn,
    ...{ minor: row.amountMinor, currency: row.amountCurrency, base: row.amountBase, probability: row.probability },
  }))
}

/** The deals in use as they stood at a moment. */
export async function dealsAt(database: Database, moment: string): Promise<Counted[]> {
  return (await statesIn(database))
    .filter(({ fromAt, untilAt, gone }) => fromAt <= moment && (untilAt === null || untilAt > moment) && !gone)
    .map((state) => ({
      ...{ ownerId: state.ownerId, pipelineId: state.pipelineId, status: state.status, category: state.category },
      ...{ day: state.day, minor: state.amountMinor, currency: state.amountCurrency, base: state.amountBase },
      probability: state.probability,
    }))
}

/** What is counted of a row of a forecast, deal by deal; amounts in cents. */
export function naiveRow(
  deals: readonly Counted[],
  { start, end }: { start: string; end: string },
  owners: readonly (string | null)[],
) {
  const own = deals.filter(({ ownerId }) => owners.includes(ownerId))
  const dated = own.filter(({ day }) => day !== null && day >= start && day <= end)
  const open = dated.filter(({ status }) => status === 'OPEN')
  const won = dated.filter(({ status }) => status === 'WON')
  const told = (some: Counted[]) => [some.length, some.reduce((sum, { base }) => sum + (base ?? 0), 0)]
  const weighed = open.filter(({ category }) => category !== 'OMITTED')
  let weighted = 0
  for (const owner of new Set(weighed.map(({ ownerId }) => ownerId))) {
    const theirs = weighed.filter(({ ownerId }) => ownerId === owner)
    const sum = theirs.reduce((total, { base, probability }) => total + (base ?? 0) * Math.round(probability * 100), 0)
    weighted += Math.round(sum / 10_000)
  }
  const chance = ({ probability }: Counted) => probability / 100
  const variance = weighed.reduce((sum, deal) => sum + (deal.base ?? 0) ** 2 * chance(deal) * (1 - chance(deal)), 0)
  const counted = [...open, ...won]
  return {
    ...{ CLOSED: told(won), LOST: told(dated.filter(({ status }) => status === 'LOST')) },
    ...Object.fromEntries(
      ['COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED'].map((name) => [
        name,
        told(open.filter(({ category }) => category === name)),
      ]),
    ),
    openPipeline: told(weighed),
    weighted: told(won)[1]! + weighted,
    deviation: Math.sqrt(variance),
    withoutAmount: counted.filter(({ minor }) => minor === null).length,
    withoutRate: counted.filter(({ minor, base }) => minor !== null && base === null).length,
    openWithoutCloseDate: told(own.filter(({ status, day }) => status === 'OPEN' && day === null)),
    wonWithoutDay: told(own.filter(({ status, day }) => status === 'WON' && day === null)),
  }
}
