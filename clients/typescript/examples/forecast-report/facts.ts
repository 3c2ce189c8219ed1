import { type Client, RapportError } from '../../src/index.ts'
import {
  ChangedDeals,
  type ChangedDealsData,
  Changes,
  type ChangesData,
  LeftOut,
  Methods,
  type MethodsData,
  Standing,
  type StandingData,
  Whom,
} from './generated/documents.ts'
import type { Asked } from './options.ts'

export type Forecast = StandingData['forecast']
export type Row = Forecast['rows'][number]
export type Waterfall = ChangesData['forecastWaterfall']
export type Deal = ChangedDealsData['forecastWaterfall']['deals']['nodes'][number]
export type Method = MethodsData['forecastMethods']['methods'][number]

/** Deals that the figures leave out, the first of them by name. */
export interface Named {
  name: string
  owner: { name: string } | null
}

/** What a report tells. Null: the reader may not see all that this part tells. */
export interface Facts {
  forecast: Forecast
  methods: Method[] | null
  waterfall: Waterfall | null
  /** Behind the waterfall. */
  deals: Deal[]
  named: { withoutAmount: Named[]; undated: Named[] } | null
}

/** How many deals are named where some are left out. */
const NAMED = 5
/** A list that is sent takes no more entries. */
const PEOPLE = 1000

/** Asks for everything, as it stands at one moment. @throws RapportError, FORBIDDEN where the forecast is beyond reach. */
export async function readFacts(client: Client, asked: Asked): Promise<Facts> {
  const { period } = asked
  const question = { period, ...(await whom(client, asked)) }
  const { forecast } = await client.request(Standing, question)
  const methods = await unlessForbidden(client.request(Methods, question))
  const span = { ...question, from: asked.since, to: forecast.at }
  const changes = await unlessForbidden(client.request(Changes, span))
  const deals: Deal[] = []
  for (let after: string | null = null, more = changes !== null; more; ) {
    const page: ChangedDealsData = await client.request(ChangedDeals, { ...span, after })
    const { nodes, pageInfo } = page.forecastWaterfall.deals
    deals.push(...nodes)
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  return {
    ...{ forecast, methods: methods?.forecastMethods.methods ?? null },
    ...{ waterfall: changes?.forecastWaterfall ?? null, deals },
    named: await unlessForbidden(namedOf(client, forecast)),
  }
}

async function namedOf(client: Client, { rows, period }: Forecast): Promise<Facts['named']> {
  const found = await client.request(LeftOut, {
    owners: rows.flatMap(({ kind, key }) => (kind === 'USER' ? [key] : [])).slice(0, PEOPLE),
    unowned: rows[0]!.kind === 'COMPANY',
    ...{ days: { gte: period.start, lte: period.end }, first: NAMED },
  })
  const first = (one: { nodes: Named[] }, other: { nodes: Named[] } | undefined) =>
    [...one.nodes, ...(other?.nodes ?? [])].slice(0, NAMED)
  return {
    withoutAmount: first(found.withoutAmount, found.unownedWithoutAmount),
    undated: first(found.undated, found.unownedUndated),
  }
}

/** By id, or by a name that only one has. */
async function whom(client: Client, { team, person }: Asked): Promise<{ teamId?: string; userId?: string }> {
  if (team?.startsWith('team_')) return { teamId: team }
  if (person?.startsWith('usr_')) return { userId: person }
  if (team === null && person === null) return {}
  const found = await client.request(Whom, { team: team ?? '', person: person ?? '' })
  const { nodes } = team === null ? found.users : found.teams
  const [one, other] = nodes
  const name = team ?? person
  if (!one) throw new Error(`There is no ${team === null ? 'person' : 'team'} called ${name}, or you may not see it.`)
  if (other) throw new Error(`Several are called ${name}: give the id of one, such as ${one.id} or ${other.id}.`)
  return team === null ? { userId: one.id } : { teamId: one.id }
}

async function unlessForbidden<Data>(asked: Promise<Data>): Promise<Data | null> {
  try {
    return await asked
  } catch (thrown) {
    if (thrown instanceof RapportError && thrown.code === 'FORBIDDEN') return null
    throw thrown
  }
}
