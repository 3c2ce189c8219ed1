import { checking, hiding, without } from './walk.alone.ts'
import type { Walk } from './walk.ts'

/** Figures of deals, and the board of the past: nobody learns by them what no list would show. */
export async function walkPipeline(walk: Walk): Promise<void> {
  await figures(walk)
  await boards(walk)
  await stale(walk)
}

const none = () => null

async function figures(walk: Walk): Promise<void> {
  const check = checking(walk)
  const all = without(walk, {})
  const mine = without(walk, { 'opportunity.READ': 'OWN' })
  const blind = without(walk, { 'opportunity.READ': null })
  const count = '{ pipelineMetrics(includeArchived: true) { rows { won lost open } } }'
  const deals = (data: any) =>
    data.pipelineMetrics.rows.reduce((sum: number, row: any) => sum + row.won + row.lost + row.open, 0)
  await check('figures: deals', all, count, deals, 3)
  await check('figures: deals', mine, count, deals, 2)
  await check('figures: deals', blind, count, none, 'FORBIDDEN')
  await check('figures: deals', hiding(walk, 'opportunity', 'status'), count, none, 'FORBIDDEN')
  for (const [field, asked] of [
    ['amountBase', 'wonAmount { amount }'],
    ['amountBase', 'winRateByAmount'],
    ['amountBase', 'withoutAmount { won }'],
    ['closeDate', 'openWithoutCloseDate'],
    ['cycleDays', 'cycle { n }'],
    ['cycleDays', 'velocity { amount }'],
    ['amountBase', 'velocityLacks'],
  ] as const) {
    const query = `{ pipelineMetrics { rows { ${asked} } } }`
    await check('figures: hidden field', hiding(walk, 'opportunity', field), query, none, 'FORBIDDEN')
    await check('figures: hidden field', all, query, none, null)
  }
  const dated = '{ pipelineMetrics(period: {from: "2026-01-01"}) { rows { won } } }'
  await check('figures: hidden field', hiding(walk, 'opportunity', 'closedOn'), dated, none, 'FORBIDDEN')
  const filtered = '{ pipelineMetrics(filter: {amount: {isNull: false}}) { rows { won } } }'
  await check('figures: filter', hiding(walk, 'opportunity', 'amount'), filtered, none, 'FORBIDDEN')
  for (const [noun, field, by] of [
    ['opportunity', 'owner', 'owner'],
    ['opportunity', 'owner', 'team'],
    ['user', 'team', 'team'],
    ['opportunity', 'account', 'accountIndustry'],
    ['account', 'industry', 'accountIndustry'],
  ] as const) {
    const query = `{ pipelineMetrics(groupBy: [{${by}: true}]) { rows { won } } }`
    await check('figures: group', hiding(walk, noun, field), query, none, 'FORBIDDEN')
    await check('figures: group', all, query, none, null)
  }
  const industries = '{ pipelineMetrics(groupBy: [{accountIndustry: true}]) { rows { keys { value } } } }'
  const named = (data: any) => data.pipelineMetrics.rows.filter((row: any) => row.keys[0].value !== null).length
  await check('figures: group out of reach', all, industries, named, 2)
  await check('figures: group out of reach', without(walk, { 'account.READ': 'OWN' }), industries, named, 1)

  const stays = '{ stageMetrics { rows { entered } } }'
  const entered = (data: any) => data.stageMetrics.rows.reduce((sum: number, row: any) => sum + row.entered, 0)
  await check('figures: stays', all, stays, entered, 3)
  await check('figures: stays', mine, stays, entered, 2)
  await check('figures: stays', blind, stays, none, 'FORBIDDEN')
  for (const field of ['stage', 'stageSince', 'stageHistory', 'status'])
    await check('figures: stays', hiding(walk, 'opportunity', field), stays, none, 'FORBIDDEN')

  const held = '{ closeDateMetrics { rows { deals } } }'
  const counted = (data: any) => data.closeDateMetrics.rows[0].deals
  await check('figures: expected days', all, held, counted, 3)
  await check('figures: expected days', mine, held, counted, 2)
  await check('figures: expected days', blind, held, none, 'FORBIDDEN')
  for (const field of ['closeDate', 'closedOn', 'status'])
    await check('figures: expected days', hiding(walk, 'opportunity', field), held, none, 'FORBIDDEN')
}

async function boards(walk: Walk): Promise<void> {
  const check = checking(walk)
  const { pipeline, opportunity } = walk.world.ids
  const board = (asked: string) =>
    `{ pipelineAsOf(pipelineId: "${pipeline!.theirs}", at: "2999-01-01T00:00:00Z") { ${asked} } }`
  const deals = board('deals { nodes { opportunity { id } amount { amount } closeDate owner { id } } }')
  const ids = (data: any) =>
    data.pipelineAsOf.deals.nodes.map((one: any) => one.opportunity?.id ?? 'out of sight').sort()
  const { theirs, crossed } = opportunity!
  await check('board of the past', without(walk, {}), deals, ids, [theirs, crossed].sort())
  const mine = without(walk, { 'opportunity.READ': 'OWN' })
  await check('board of the past', mine, deals, ids, [crossed])
  await check('board of the past', without(walk, { 'opportunity.READ': null }), deals, none, 'FORBIDDEN')
  for (const field of ['stage', 'stageHistory', 'pipeline'])
    await check('board of the past', hiding(walk, 'opportunity', field), deals, none, 'FORBIDDEN')
  for (const field of ['amount', 'closeDate', 'owner']) {
    const told = (data: any) => data.pipelineAsOf.deals.nodes.some((one: any) => one[field] !== null)
    await check('hidden on a board of the past', without(walk, {}), deals, told, true)
    await check('hidden on a board of the past', hiding(walk, 'opportunity', field), deals, told, false)
  }
  const totals = board('totals { count amount { amount } }')
  const rows = (data: any) => data.pipelineAsOf.totals.map((one: any) => [one.count, one.amount !== null])
  await check('totals of the past', without(walk, {}), totals, rows, [[2, true]])
  await check('totals of the past', mine, totals, rows, [[1, true]])
  await check('totals of the past', hiding(walk, 'opportunity', 'amount'), totals, rows, [[2, false]])
}

async function stale(walk: Walk): Promise<void> {
  const check = checking(walk)
  const query = '{ staleOpportunities { nodes { reasons } } }'
  for (const right of ['opportunity.READ', 'activity.READ'])
    await check('stale deals', without(walk, { [right]: null }), query, none, 'FORBIDDEN')
  for (const [noun, field] of [
    ['opportunity', 'status'],
    ['opportunity', 'stageSince'],
    ['opportunity', 'closeDate'],
    ['stage', 'expectedDays'],
    ['activity', 'about'],
    ['activity', 'occurredAt'],
  ] as const)
    await check('stale deals', hiding(walk, noun, field), query, none, 'FORBIDDEN')
  const closing = '{ staleOpportunities(reasons: [CLOSE_DATE_PASSED]) { nodes { reasons } } }'
  await check('stale deals', without(walk, { 'activity.READ': null }), closing, none, null)
}
