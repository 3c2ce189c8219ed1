import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

const none = () => null

/** What became of open deals between two moments: by it nobody learns of deals beyond their reach. */
export async function walkWaterfall(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { ids, viewer, stranger } = walk.world
  const of = (asked: string, more = '') =>
    `{ forecastWaterfall(period: {unit: YEAR, day: "2026-06-01"}, from: "2000-01-01T00:00:00Z"${more}) { ${asked} } }`
  const all = without(walk, {})
  const mine = without(walk, { 'opportunity.READ': 'OWN' })
  const count = of('end { count } steps { kind count }')
  const told = (data: any) => [data.forecastWaterfall.end.count, data.forecastWaterfall.steps]
  await check('waterfall', all, count, told, [3, [{ kind: 'NEW', count: 3 }]])
  await check('waterfall', mine, count, told, [2, [{ kind: 'NEW', count: 2 }]])
  await check('waterfall', without(walk, { 'opportunity.READ': null }), count, none, 'FORBIDDEN')
  for (const noun of ['user', 'team'])
    await check('waterfall', without(walk, { [`${noun}.READ`]: null }), count, none, 'FORBIDDEN')
  for (const [noun, field] of [
    ...['owner', 'pipeline', 'status', 'closeDate', 'closedOn', 'amountBase'].map((one) => ['opportunity', one]),
    ...[['user', 'team'] as const, ['team', 'parent'] as const],
  ] as [string, string][])
    await check('waterfall', hiding(walk, noun, field), count, none, 'FORBIDDEN')
  const whose = (id: string) => of('end { count }', `, userId: "${id}"`)
  const ends = (data: any) => data.forecastWaterfall.end.count
  await check('waterfall of somebody', all, whose(stranger), ends, 1)
  await check('waterfall of somebody', mine, whose(viewer), ends, 2)
  await check('waterfall of somebody', mine, whose(stranger), none, 'FORBIDDEN')
  const pipeline = of('end { count }', `, pipelineIds: ["${ids['pipeline']!.mine}"]`)
  await check('waterfall of a pipeline', all, pipeline, ends, 1)
  await check('waterfall of a pipeline', without(walk, { 'pipeline.READ': null }), pipeline, ends, 0)
  const deals = of('deals { nodes { opportunity { id } ownerAfter { id } } }')
  const shown = (data: any) => data.forecastWaterfall.deals.nodes.map((one: any) => one.opportunity?.id).sort()
  const { mine: own, theirs, crossed } = ids['opportunity']!
  await check('deals of a waterfall', all, deals, shown, [own, theirs, crossed].sort())
  await check('deals of a waterfall', mine, deals, shown, [own, crossed].sort())
}
