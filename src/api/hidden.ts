import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import { fieldAccess } from '../platform/access/access.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Context } from './context.ts'

/** Whether the actor's roles hide the field; its path then stands in `extensions.hidden`, and it is to be null. */
export function hides(context: Context, record: RecordDefinition, field: string, info: GraphQLResolveInfo): boolean {
  if (context.actor.fields.size === 0) return false
  if (fieldAccess(context.actor, record, field) !== 'HIDDEN') return false
  context.hidden.push(responsePathAsArray(info.path))
  return true
}
