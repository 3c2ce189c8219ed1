import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  validate,
} from 'graphql'
import { Failure } from '../plain/failure.ts'
import type { Hook } from '../platform/webhooks/hook.ts'
import { priced } from './cost-asked.ts'
import { checkVariables, type DocumentLimits, parseWithin } from './limits.ts'

/** What is wrong with what a webhook is to send, as a sentence, and in which of its members. */
export interface DocumentFault {
  field: 'document' | 'variables'
  why: string
}

type Wish = Pick<Hook, 'document' | 'variables'>

/** A document that can be answered event by event. */
export interface StreamDocument {
  document: DocumentNode
  operation: OperationDefinitionNode
  variableValues: Record<string, unknown>
}

/**
 * Reads what a webhook is to send: one subscription to something that can be resumed, valid, within the limits, and
 * with variables that fit.
 */
export function readStreamDocument(
  schema: GraphQLSchema,
  { document: source, variables }: Wish,
  limits: DocumentLimits,
): StreamDocument | DocumentFault {
  const wrong = (why: string): DocumentFault => ({ field: 'document', why })
  try {
    const document = parseWithin(limits, source)
    const [invalid] = validate(schema, document)
    if (invalid) return wrong(invalid.message)
    const operations = document.definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? [one] : []))
    const [operation] = operations
    if (operations.length !== 1 || operation?.operation !== 'subscription')
      return wrong('It must have one operation, and that must be a subscription.')
    const field = rootOf(schema, operation)
    if (!field?.args.some(({ name }) => name === 'after'))
      return wrong(`It must follow one of ${streams(schema).join(', ')}, named in the operation itself.`)
    return fitted(schema, document, operation, variables, limits)
  } catch (thrown) {
    if (thrown instanceof GraphQLError || thrown instanceof Failure) return wrong(thrown.message)
    throw thrown
  }
}

/** The field that the operation follows; null where it stands in a fragment. */
function rootOf(schema: GraphQLSchema, { selectionSet }: OperationDefinitionNode) {
  const [node, ...rest] = selectionSet.selections
  if (node?.kind !== 'Field' || rest.length > 0 || (node.directives?.length ?? 0) > 0) return null
  return schema.getSubscriptionType()?.getFields()[node.name.value] ?? null
}

/** What can be followed from a place on. */
function streams(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getSubscriptionType()?.getFields() ?? {})
  return fields.filter(({ args }) => args.some((one) => one.name === 'after')).map(({ name }) => name)
}

function fitted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Wish['variables'],
  limits: DocumentLimits,
): StreamDocument | DocumentFault {
  const variableValues = variables ?? {}
  if (typeof variableValues !== 'object' || Array.isArray(variableValues))
    return { field: 'variables', why: 'They must be an object with the values by name.' }
  const wrong = faultOf(() => checkVariables(variableValues, limits)) ?? misfit(schema, operation, variableValues)
  if (wrong !== null) return { field: 'variables', why: wrong }
  const { requested } = priced({ schema, document, variableValues })
  if (requested <= limits.cost) return { document, operation, variableValues }
  return { field: 'document', why: `One message may cost ${requested}; at most ${limits.cost} is allowed.` }
}

function misfit(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined) return `The document has no variable $${unknown}.`
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  return errors?.[0]?.message ?? null
}

function faultOf(check: () => void): string | null {
  try {
    check()
    return null
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.message
    throw thrown
  }
}
