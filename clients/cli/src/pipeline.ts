import { type Client, RapportError } from '../../typescript/src/index.ts'
import { Ending, EXIT, wrongUse } from './exit.ts'

export interface Money {
  amount: string
  currency: string
}

export interface Stage {
  id: string
  name: string
}

/** What stands in a stage. */
export interface Total {
  stageId: string
  count: number
  sums: Money[]
}

export interface Pipeline {
  id: string
  name: string
  stages: Stage[]
}

export interface Change {
  cursor: string
  kind: 'ENTERED' | 'MOVED' | 'UPDATED' | 'LEFT' | 'HEARTBEAT'
  opportunityId: string | null
  opportunity: { name: string; amount: Money | null; stage: Stage | null; owner: { name: string } | null } | null
  fromStage: Stage | null
  toStage: Stage | null
  totals: { stage: Stage | null; currency: string | null; count: number; amount: string | null }[] | null
}

export const CHANGES = `subscription Watch($pipelineId: ID!, $after: Cursor) {
  pipelineChanged(pipelineId: $pipelineId, after: $after) {
    cursor kind opportunityId
    opportunity { name amount { amount currency } stage { id name } owner { name } }
    fromStage { id name } toStage { id name }
    totals { stage { id name } currency count amount }
  }
}`

const SHOWN = 'id name stages { id name }'

/** A pipeline by its id or its name. @throws Ending where there is none, or several. */
export async function pipelineOf(client: Client, given: string, signal: AbortSignal): Promise<Pipeline> {
  const filter = /^pipe_[0-9a-z]{26}$/.test(given) ? { id: { eq: given } } : { name: { eq: given } }
  const ask = (wanted: object) =>
    client.request<any>(
      `query Pipelines($filter: PipelineFilter) { pipelines(filter: $filter, first: 50) { nodes { ${SHOWN} } } }`,
      { filter: wanted },
      { signal },
    )
  const { nodes } = (await ask(filter)).pipelines
  if (nodes.length === 1) return { ...nodes[0], stages: nodes[0].stages ?? [] }
  if (nodes.length > 1)
    throw wrongUse(`Several pipelines are called so: ${nodes.map(({ id }: Pipeline) => id).join(', ')}. Give an id.`)
  const names: string[] = (await ask({})).pipelines.nodes.map(({ name }: Pipeline) => JSON.stringify(name))
  const there = names.length > 0 ? `You see ${names.join(', ')}.` : 'You see none.'
  throw new Ending(EXIT.USAGE, 'NOT_FOUND', `There is no pipeline ${JSON.stringify(given)}. ${there}`)
}

/** What stands in each stage now; sums are left out where amounts are hidden. */
export async function totalsOf(client: Client, pipelineId: string, signal: AbortSignal): Promise<Total[]> {
  const ask = (shown: string) =>
    client.request<any>(
      `query Totals($id: ID!) {
  opportunitiesAggregate(filter: { pipeline: { id: { eq: $id } } }, groupBy: [{ stage: true }]) {
    rows { keys { id } count ${shown} }
  }
}`,
      { id: pipelineId },
      { signal },
    )
  const answer = await ask('sum { amount { amount currency } }').catch((thrown) => {
    if (thrown instanceof RapportError && thrown.code === 'FORBIDDEN') return ask('')
    throw thrown
  })
  return answer.opportunitiesAggregate.rows.map((row: any) => ({
    ...{ stageId: row.keys[0]?.id ?? '', count: row.count, sums: row.sum?.amount ?? [] },
  }))
}

/** The totals that a change tells: one for each stage, with a sum for each currency. */
export function totalsTold(told: NonNullable<Change['totals']>): Total[] {
  const totals = new Map<string, Total>()
  for (const { stage, currency, count, amount } of told) {
    const stageId = stage?.id ?? ''
    const total = totals.get(stageId) ?? { stageId, count: 0, sums: [] }
    total.count += count
    if (currency !== null && amount !== null) total.sums.push({ amount, currency })
    totals.set(stageId, total)
  }
  return [...totals.values()]
}
