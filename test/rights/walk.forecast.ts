import { actorOf } from '../people.ts'
import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

const none = () => null
const PERIOD = 'period: {unit: YEAR, day: "2026-06-01"}'
const TOLD = [
  'owner',
  'pipeline',
  'stage',
  'status',
  'forecastCategory',
  'closeDate',
  'closedOn',
  'amount',
  'amountBase',
]

/** What deals promise: whole for whom it is theirs to see, and nothing at all for others. */
export async function walkForecast(walk: Walk): Promise<void> {
  await forecasts(walk)
  await trends(walk)
}

async function forecasts(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { ids, viewer, stranger } = walk.world
  const of = (asked: string, more = '') => `{ forecast(${PERIOD}${more}) { ${asked} } }`
  const all = without(walk, {})
  const mine = without(walk, { 'opportunity.READ': 'OWN' })
  for (const at of ['', ', at: "2999-01-01T00:00:00Z"', `, at: "${new Date().toISOString()}"`]) {
    const count = of('total { closed { count } openPipeline { count } lost { count } } rows { key }', at)
    const deals = ({ forecast: { total } }: any) => total.closed.count + total.openPipeline.count + total.lost.count
    await check('forecast', all, count, deals, 3)
    await check('forecast', mine, count, deals, 2)
    await check('forecast', mine, count, (data) => data.forecast.rows.map((row: any) => row.key), [viewer])
    await check('forecast', without(walk, { 'opportunity.READ': null }), count, none, 'FORBIDDEN')
    await check('forecast', actorOf('PARTNER', { userId: viewer, administer: false }), count, none, 'FORBIDDEN')
    for (const noun of ['user', 'team'])
      await check('forecast', without(walk, { [`${noun}.READ`]: null }), count, none, 'FORBIDDEN')
    for (const field of TOLD)
      await check('forecast of hidden fields', hiding(walk, 'opportunity', field), count, none, 'FORBIDDEN')
    await check('forecast of hidden fields', hiding(walk, 'user', 'team'), count, none, 'FORBIDDEN')
    await check('forecast of hidden fields', hiding(walk, 'team', 'parent'), count, none, 'FORBIDDEN')
  }
  const weighted = of('total { weighted { amount { amount } } }')
  await check('forecast by probability', all, weighted, none, null)
  await check('forecast by probability', hiding(walk, 'opportunity', 'probability'), weighted, none, 'FORBIDDEN')
  const restated = of('currency', ', ratesOn: "2026-06-01"')
  await check('forecast at rates', all, restated, none, null)
  await check('forecast at rates', hiding(walk, 'currency', 'rates'), restated, none, 'FORBIDDEN')
  await check('forecast at rates', without(walk, { 'currency.READ': null }), restated, none, 'FORBIDDEN')
  const whose = (argument: string, id: string) => of('total { openPipeline { count } }', `, ${argument}: "${id}"`)
  const open = (data: any) => data.forecast.total.openPipeline.count
  await check('forecast of somebody', all, whose('userId', stranger), open, 1)
  await check('forecast of somebody', mine, whose('userId', viewer), open, 2)
  await check('forecast of somebody', mine, whose('userId', stranger), none, 'FORBIDDEN')
  await check('forecast of a team', mine, whose('teamId', ids['team']!.theirs), none, 'FORBIDDEN')
  const team = { userId: viewer, teamIds: [ids['team']!.mine] }
  await check('forecast of a team', actorOf('TEAM', team), whose('teamId', ids['team']!.theirs), none, 'FORBIDDEN')
  await check('forecast of a team', actorOf('TEAM', team), whose('userId', stranger), none, 'FORBIDDEN')
  const pipeline = of('total { openPipeline { count } }', `, pipelineIds: ["${ids['pipeline']!.mine}"]`)
  await check('forecast of a pipeline', all, pipeline, open, 1)
  await check('forecast of a pipeline', without(walk, { 'pipeline.READ': null }), pipeline, open, 0)
}

async function trends(walk: Walk): Promise<void> {
  const check = checking(walk)
  const today = new Date().toISOString().slice(0, 10)
  const of = (asked: string) => `{ forecastTrend(${PERIOD}, from: "${today}", to: "${today}") { ${asked} } }`
  const count = of('openPipeline { count }')
  const open = (data: any) => data.forecastTrend[0].openPipeline.count
  await check('trend of a forecast', without(walk, {}), count, open, 3)
  await check('trend of a forecast', without(walk, { 'opportunity.READ': 'OWN' }), count, open, 2)
  await check('trend of a forecast', without(walk, { 'opportunity.READ': null }), count, none, 'FORBIDDEN')
  for (const field of TOLD)
    await check('trend of hidden fields', hiding(walk, 'opportunity', field), count, none, 'FORBIDDEN')
  const weighted = of('weighted { amount }')
  await check('trend by probability', without(walk, {}), weighted, none, null)
  await check('trend by probability', hiding(walk, 'opportunity', 'probability'), weighted, none, 'FORBIDDEN')
}
