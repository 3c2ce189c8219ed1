import { Failure } from '../../plain/failure.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Actor, FieldAccess, Reach } from './actor.ts'

/** How far the actor reaches with a verb on a noun; null: no right at all. */
export function reachOf(actor: Actor, record: RecordDefinition, verb: string): Reach | null {
  return actor.reach.get(`${record.noun}.${verb}`) ?? null
}

export function can(actor: Actor, record: RecordDefinition, verb: string): boolean {
  return reachOf(actor, record, verb) !== null
}

/** @throws Failure FORBIDDEN when the actor has no right at all for that verb on that noun. */
export function need(actor: Actor, record: RecordDefinition, verb: string): Reach {
  const reach = reachOf(actor, record, verb)
  if (reach) return reach
  throw new Failure(
    'FORBIDDEN',
    `Your roles do not grant ${verb} on ${record.noun}. Ask an administrator for the right.`,
  )
}

/** What the actor may do with a field of a noun. Fields without a rule are open. */
export function fieldAccess(actor: Actor, record: RecordDefinition, field: string): FieldAccess {
  if (field === record.nameField || UNHIDEABLE.has(field)) return visibleAtLeast(actor, record, field)
  return actor.fields.get(`${record.noun}.${field}`) ?? 'WRITE'
}

const UNHIDEABLE = new Set(['id', 'version', 'createdAt', 'updatedAt', 'archivedAt'])

function visibleAtLeast(actor: Actor, record: RecordDefinition, field: string): FieldAccess {
  const rule = actor.fields.get(`${record.noun}.${field}`) ?? 'WRITE'
  return rule === 'HIDDEN' ? 'READ' : rule
}

/** @throws Failure FORBIDDEN when the actor may not read (filter, sort, group by) or write the field. */
export function needField(actor: Actor, record: RecordDefinition, field: string, access: 'READ' | 'WRITE'): void {
  const given = fieldAccess(actor, record, field)
  if (given === 'WRITE' || (given === 'READ' && access === 'READ')) return
  const act = access === 'READ' ? 'filter, sort or group by' : 'write'
  throw new Failure('FORBIDDEN', `Your roles do not let you ${act} ${record.noun}.${field}.`)
}
