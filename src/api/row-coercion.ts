import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql'
import { Failure } from '../plain/failure.ts'
import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import { isShownOnly } from '../platform/jobs/export.columns.ts'
import type { ReadRow } from '../platform/jobs/import.plan.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import { inputOfRow } from './row-input.ts'

export const WRONG_VALUE = refusalKind<{ path: string[]; why: string }>(
  'WRONG_VALUE',
  'A row of a file does not have the form of the rows of a bulk upsert.',
  ({ path, why }) => ({
    en: `${path.length > 0 ? `${path.join('.')}: ` : ''}${why}`,
    zh: `${path.length > 0 ? `${path.join('.')}：` : ''}值不符合要求（${why}）`,
  }),
)

/** Reads lines of NDJSON as the API reads the rows of a bulk upsert. */
export function rowReader(schema: GraphQLSchema): ReadRow {
  return (noun, row) => {
    const record = recordOfNoun(noun)!
    const type = schema.getType(`${record.typeName}RowInput`)
    if (!isInputType(type)) throw new Error(`There are no rows of ${noun}`)
    const { value, refusals } = coerced(type, withoutShown(record, row))
    if (refusals.length > 0) return { input: {}, refusals }
    try {
      return { input: inputOfRow(record, value as Record<string, unknown>), refusals }
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown
      return { input: {}, refusals: [refusal(WRONG_VALUE, { path: [], why: thrown.message })] }
    }
  }
}

/** A line of an export may come back as it is. */
function withoutShown(record: RecordDefinition, row: unknown): unknown {
  const members = Object.entries(row as object)
  return Object.fromEntries(members.filter(([name]) => !isShownOnly(record, name)))
}

function coerced(type: GraphQLInputType, row: unknown): { value: unknown; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const value = coerceInputValue(row, type, (path, _, error) => {
    const place = path.map(String)
    refusals.push(refusal(WRONG_VALUE, { path: place, why: error.message }, place))
  })
  return { value, refusals }
}
