import type { RecordDefinition } from '../record/record.ts'
import type { Actor } from './actor.ts'

// Actors of one role share their rules, and every row that shows custom fields asks.
const known = new WeakMap<object, Map<string, string[]>>()

/** The keys of the noun's custom fields that have a rule of their own. */
export function ruledCustomFields({ fields }: Actor, { noun }: RecordDefinition): string[] {
  const byNoun = known.get(fields) ?? new Map<string, string[]>()
  known.set(fields, byNoun)
  const start = `${noun}.customFields.`
  const keys =
    byNoun.get(noun) ?? [...fields.keys()].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []))
  byNoun.set(noun, keys)
  return keys
}
