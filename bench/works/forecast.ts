import { openDatabase } from '../../src/platform/database/open.ts'
import type { Bench } from '../bench.ts'
import { filledIn } from '../fill/forecast.ts'
import { closeDay, instantAt } from '../fill/moments.ts'
import { startPair } from '../pair.ts'
import { factsOf } from './facts.ts'
import { measureChange } from './forecast.change.ts'
import { type LoadedWork, measure } from './loaded.ts'

const SHOWN = `rows { key level closed { amount { amount currency } } openPipeline { amount { amount currency } }
    categories { category count cumulative { amount currency } } }`
const QUARTER = 'period: { unit: QUARTER, day: $day }, teamId: $team'
const WORK = { work: 'forecast', aim: 0.5, connections: 4 } as const

/** A quarter of everybody below the team at the top, as it stands: against the sums that the server keeps. */
export const forecastNow: LoadedWork = {
  ...WORK,
  part: 'a quarter of everybody, by sums',
  query: `query forecast($day: Date!, $team: ID!) { forecast(${QUARTER}) { ${SHOWN} } }`,
  draw: ({ top }, { whole }, number) =>
    Array.from({ length: number }, () => ({ day: closeDay(whole(0, 729)), team: top })),
}

/** The same against the deals themselves, from which it would have to come without those sums. */
export const forecastOfDeals: LoadedWork = {
  ...forecastNow,
  operation: 'forecastOfDeals',
  part: 'a quarter of everybody, by deals',
  query: forecastNow.query.replace('query forecast(', 'query forecastOfDeals('),
}

/** As it stood at a moment. */
export const forecastThen: LoadedWork = {
  ...WORK,
  operation: 'forecastThen',
  part: 'a quarter as it stood',
  query: `query forecastThen($day: Date!, $team: ID!, $at: DateTime!) { forecast(${QUARTER}, at: $at) { ${SHOWN} } }`,
  draw: ({ top }, { whole, next }, number) =>
    Array.from({ length: number }, () => ({
      day: closeDay(whole(0, 359)),
      team: top,
      at: instantAt(0.5 + next() / 2),
    })),
}

/** How the open deals of a quarter went in three months. */
export const forecastWaterfall: LoadedWork = {
  ...WORK,
  operation: 'waterfall',
  part: 'waterfall over three months',
  query: `query waterfall($day: Date!, $team: ID!, $from: DateTime!, $to: DateTime!) {
    forecastWaterfall(${QUARTER}, from: $from, to: $to) {
      start { count amount { amount currency } } end { count amount { amount currency } }
      steps { kind count amount { amount currency } } } }`,
  draw: ({ top }, { whole, next }, number) =>
    Array.from({ length: number }, () => {
      const share = 0.5 + next() / 2
      return { day: closeDay(whole(0, 180)), team: top, from: instantAt(share), to: instantAt(share + 0.25) }
    }),
}

/** Forecasts over much data, and how soon they hold a change. */
export async function measureForecast(bench: Bench): Promise<void> {
  const { places, engine, effort, report } = bench
  const url = await places.copy(effort.large)
  const facts = await factsOf(url)
  const database = await openDatabase({ url })
  const deals = await database.read
    .selectFrom('Opportunity')
    .select(({ fn }) => fn.countAll().as('count'))
    .execute()
  const ours = (await filledIn(database)) / 1000
  await database.close()
  report({ work: 'forecast', engine, part: `first filling from ${Number(deals[0]!.count)} deals`, ours, unit: 's' })
  const pair = await startPair(bench, effort.large, false)
  try {
    for (const one of [forecastNow, forecastOfDeals, forecastThen, forecastWaterfall])
      for (const line of await measure(bench, pair, one, facts)) report(line)
  } finally {
    await pair.stop()
  }
  await measureChange(bench, facts.top)
}
