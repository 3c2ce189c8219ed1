import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import { fieldAccess } from '../platform/access/access.ts'
import { ruledCustomFields } from '../platform/access/custom.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Context } from './context.ts'

/** Whether the actor's roles hide the field; its path then stands in `extensions.hidden`, and it is to be null. */
export function hides(context: Context, record: RecordDefinition, field: string, info: GraphQLResolveInfo): boolean {
  if (context.actor.fields.size === 0) return false
  if (fieldAccess(context.actor, record, field) !== 'HIDDEN') return false
  context.hidden.push(responsePathAsArray(info.path))
  return true
}

/**
 * Which custom fields the actor may see of those asked for (`keys` null: all); null where that is none, since they
 * are hidden as a whole. A single one that is hidden is left out, and stands in `extensions.hidden` below the list.
 */
export function shownCustomFields(
  { actor, hidden }: Pick<Context, 'actor' | 'hidden'>,
  record: RecordDefinition,
  keys: readonly string[] | null,
  info: Pick<GraphQLResolveInfo, 'path'>,
): ((key: string) => boolean) | null {
  const asked = (key: string) => keys === null || keys.includes(key)
  if (actor.fields.size === 0) return asked
  const path = responsePathAsArray(info.path)
  const shows = (key: string) => fieldAccess(actor, record, `customFields.${key}`) !== 'HIDDEN'
  const ruled = ruledCustomFields(actor, record).filter(asked)
  if (fieldAccess(actor, record, 'customFields') === 'HIDDEN') {
    hidden.push(path)
    if (!ruled.some(shows)) return null
  } else for (const key of ruled) if (!shows(key)) hidden.push([...path, key])
  return (key) => asked(key) && shows(key)
}
