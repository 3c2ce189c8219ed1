import { actorOf } from '../people.ts'
import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

const none = () => null
const YEARS = 'unit: YEAR, from: "2020-06-01", to: "2021-06-01"'

/** What methods say and said: whole for whom it is theirs to see, and nothing at all for others. */
export async function walkMethods(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { ids, viewer, stranger } = walk.world
  const all = without(walk, {})
  const mine = without(walk, { 'opportunity.READ': 'OWN' })
  const questions: [string, (more: string) => string, string[]][] = [
    [
      'methods of a forecast',
      (more) => `{ forecastMethods(period: {unit: YEAR, day: "2026-06-01"}${more}) { methods { leftOut } } }`,
      ['probability', 'stageHistory'],
    ],
    [
      'back-test of forecasts',
      (more) => `{ forecastBacktest(${YEARS}${more}) { rows { n } points { methods { leftOut } } } }`,
      ['probability', 'stageHistory'],
    ],
    ['accuracy of forecasts', (more) => `{ forecastAccuracy(${YEARS}${more}) { rows { n } } }`, []],
    [
      'accuracy of forecasts',
      (more) => `{ forecastAccuracy(method: WEIGHTED, ${YEARS}${more}) { rows { n } } }`,
      ['probability'],
    ],
    [
      'accuracy of forecasts',
      (more) => `{ forecastAccuracy(method: MARKOV, ${YEARS}${more}) { rows { n } } }`,
      ['stageHistory'],
    ],
  ]
  for (const [path, of, more] of questions) {
    await check(path, all, of(''), none, null)
    await check(path, mine, of(''), none, null)
    for (const noun of ['opportunity', 'user', 'team'])
      await check(path, without(walk, { [`${noun}.READ`]: null }), of(''), none, 'FORBIDDEN')
    await check(path, actorOf('PARTNER', { userId: viewer, administer: false }), of(''), none, 'FORBIDDEN')
    for (const field of ['owner', 'stage', 'status', 'closeDate', 'closedOn', 'amount', 'amountBase', ...more])
      await check(path, hiding(walk, 'opportunity', field), of(''), none, 'FORBIDDEN')
    await check(path, mine, of(`, teamId: "${ids['team']!.mine}"`), none, 'FORBIDDEN')
    if (!path.startsWith('accuracy')) await check(path, mine, of(`, userId: "${stranger}"`), none, 'FORBIDDEN')
  }
  const figures = '{ forecastMethods(period: {unit: YEAR, day: "2026-06-01"}) { methods { amount { amount } } } }'
  // Every deal adds 4.62 to what is weighted: three of all, two of one's own.
  const weighted = ({ forecastMethods: { methods } }: any) => methods[2].amount.amount
  await check('methods of a forecast', all, figures, weighted, '13.86')
  await check('methods of a forecast', mine, figures, weighted, '9.24')
  const rows = `{ forecastAccuracy(${YEARS}) { rows { key } } }`
  const keys = (data: any) => data.forecastAccuracy.rows.map((row: any) => row.key)
  await check('accuracy of forecasts', mine, rows, keys, [viewer])
}
