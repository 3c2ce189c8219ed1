import type { Refusal } from '../../plain/refusal.ts'
import type { RecordDefinition } from '../record/record.ts'
import { accessTo } from './access.ts'
import type { Actor } from './actor.ts'

/** The refusal as it may be told to the actor: without the values of fields that are hidden. */
export function asTold(actor: Actor, record: RecordDefinition, refusal: Refusal): Refusal {
  if (actor.fields.size === 0) return refusal
  return refusal.tells.some((field) => accessTo(actor, record, field) === 'HIDDEN') ? refusal.unsaid() : refusal
}
