import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql'
import { Failure } from '../plain/failure.ts'
import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Filter } from '../platform/read/compiling.ts'
import type { OrderItem } from '../platform/read/order.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { checkVariables, DOCUMENT_LIMITS } from './limits.ts'

let contract: GraphQLSchema | null = null

/** Makes the contract known by which kept filters are read. */
export function readFiltersBy(schema: GraphQLSchema): void {
  contract = schema
}

/**
 * A filter of the noun as it was kept in JSON, in the form in which lists take it.
 * @throws Refusal INVALID at `path`, with what is wrong.
 */
export function readFilter(record: RecordDefinition, json: unknown, path: string[]): Filter {
  return coerced(record, `${record.typeName}Filter`, json, path) as Filter
}

/** The same for an order, a list. @throws Refusal INVALID at `path`. */
export function readOrder(record: RecordDefinition, json: unknown, path: string[]): OrderItem[] {
  if (!Array.isArray(json)) throw invalid(path, `a list of ${record.typeName}Order`)
  return json.map((item) => coerced(record, `${record.typeName}Order`, item, path) as OrderItem)
}

function coerced(record: RecordDefinition, name: string, json: unknown, path: string[]): unknown {
  const type = contract?.getType(name) as GraphQLInputType | undefined
  if (!type) throw invalid(path, `left out: a ${record.noun} cannot be asked for so`)
  const wrong: string[] = []
  try {
    checkVariables(json, DOCUMENT_LIMITS)
    const value = coerceInputValue(json, type, (at, _, error) => wrong.push(`${at.join('.')}: ${error.message}`))
    if (wrong.length === 0) return value
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    wrong.push(thrown.message)
  }
  throw invalid(path, `a ${name} of the contract (${wrong.slice(0, 3).join('; ')})`)
}

function invalid(path: string[], expected: string) {
  return refusal(INVALID, { field: path.join('.'), expected: { en: expected, zh: `：${expected}` } }, path)
}
