import { accepted, type UserError } from '../src/index.ts'
import { request } from './connection.ts'

interface Definition {
  id: string
  key: string
  options: string[]
}

/** The products as an option list of opportunities, and the year in which an account was founded. */
export async function placeProducts(products: string[]): Promise<void> {
  await placeCustomField('ACCOUNT', {
    key: 'founded',
    label: 'Founded',
    kind: 'NUMBER',
    description: 'Year in which the account was founded.',
  })
  const product = { key: 'product', label: 'Product', kind: 'OPTION', description: 'Product that the deal is about.' }
  await placeCustomField('OPPORTUNITY', { ...product, options: products })
}

async function placeCustomField(
  noun: string,
  field: { key: string; options?: string[] } & Record<string, unknown>,
): Promise<void> {
  const { definitions } = await request<{ definitions: Definition[] }>(
    'query Definitions($noun: Noun!) { definitions: customFieldDefinitions(noun: $noun) { id key options } }',
    { noun },
  )
  const known = definitions.find((each) => each.key === field.key)
  if (!known) {
    const create = `mutation Create($input: CustomFieldDefinitionCreateInput!) {
      answer: customFieldCreate(input: $input) { userErrors { code message field } }
    }`
    accepted((await request<{ answer: { userErrors: UserError[] } }>(create, { input: { noun, ...field } })).answer)
    return
  }
  const missing = (field.options ?? []).filter((option) => !known.options.includes(option))
  if (missing.length === 0) return
  const update = `mutation Update($input: CustomFieldDefinitionUpdateInput!) {
    answer: customFieldUpdate(input: $input) { userErrors { code message field } }
  }`
  const input = { id: known.id, options: [...known.options, ...missing] }
  accepted((await request<{ answer: { userErrors: UserError[] } }>(update, { input })).answer)
}

export interface StageIds {
  pipeline: string
  stages: Map<string, string>
}

interface PipelineNode {
  id: string
  stages: { id: string; name: string }[]
}

const STAGES = [
  { name: 'Prospecting', probability: 10, forecastCategory: 'PIPELINE', status: 'OPEN' },
  { name: 'Engaging', probability: 40, forecastCategory: 'BEST_CASE', status: 'OPEN' },
  { name: 'Won', probability: 100, forecastCategory: 'CLOSED', status: 'WON' },
  { name: 'Lost', probability: 0, forecastCategory: 'OMITTED', status: 'LOST' },
]

/** The pipeline with the four stages of the files, made where it does not stand yet. */
export async function placePipeline(externalId: { source: string; id: string }): Promise<StageIds> {
  const found = await request<{ pipelines: { nodes: PipelineNode[] } }>(
    `query Pipeline($source: String!, $id: String!) {
      pipelines(filter: {externalId: {source: {eq: $source}, id: {eq: $id}}}, first: 1) {
        nodes { id stages { id name } }
      }
    }`,
    externalId,
  )
  const pipeline = found.pipelines.nodes[0] ?? (await createPipeline(externalId))
  return { pipeline: pipeline.id, stages: new Map(pipeline.stages.map((stage) => [stage.name, stage.id])) }
}

async function createPipeline(externalId: { source: string; id: string }): Promise<PipelineNode> {
  const { answer } = await request<{ answer: { pipeline: PipelineNode | null; userErrors: UserError[] } }>(
    `mutation Create($input: PipelineCreateInput!) {
      answer: pipelineCreate(input: $input) {
        pipeline { id stages { id name } }
        userErrors { code message field }
      }
    }`,
    { input: { name: 'Hardware sales', externalIds: [externalId], stages: STAGES } },
  )
  return accepted(answer).pipeline!
}
