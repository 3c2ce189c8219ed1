import { can, need, needField } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { ruledCustomFields } from '../access/custom.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Input } from './draft.ts'

/** The names that any input gives a value. */
export function namedFields(inputs: readonly Input[]): Set<string> {
  const named = new Set<string>()
  for (const input of inputs) for (const name in input) if (input[name] !== undefined) named.add(name)
  return named
}

/** @throws Failure FORBIDDEN when an input gives a value to a field that the actor may not write. */
export function needNamedFields(actor: Actor, record: RecordDefinition, inputs: readonly Input[]): void {
  const named = namedFields(inputs)
  for (const name of named) {
    const ruled = record.fields[name] || record.beside?.[name] || name === 'externalIds'
    if (ruled) needField(actor, record, name, 'WRITE')
  }
  if (named.has('customFields'))
    for (const name of namedCustomFields(actor, record, inputs)) needField(actor, record, name, 'WRITE')
}

/** Null clears them all. */
function namedCustomFields(actor: Actor, record: RecordDefinition, inputs: readonly Input[]): Set<string> {
  const names = new Set<string>()
  for (const { customFields } of inputs) {
    for (const { key } of (customFields ?? []) as { key?: unknown }[]) names.add(`customFields.${key}`)
    if (customFields !== null) continue
    names.add('customFields')
    for (const key of ruledCustomFields(actor, record)) names.add(`customFields.${key}`)
  }
  return names
}

/** @throws Failure FORBIDDEN without the right to create, or to write a named field. */
export function needCreate(actor: Actor, record: RecordDefinition, inputs: readonly Input[]): void {
  need(actor, record, 'CREATE')
  needNamedFields(actor, record, inputs)
}

/** @throws Failure FORBIDDEN without any right to the verb, or to write a named field. */
export function needChange(actor: Actor, record: RecordDefinition, inputs: readonly Input[], verb = 'UPDATE'): void {
  need(actor, record, verb)
  needNamedFields(actor, record, inputs)
}

/**
 * `by`: the field by which rows are matched; whoever matches by a field learns what stands in it.
 * @throws Failure FORBIDDEN with neither the right to create nor to update, to see that field, or to write a named one.
 */
export function needUpsert(actor: Actor, record: RecordDefinition, inputs: readonly Input[], by = 'id'): void {
  if (!can(actor, record, 'UPDATE')) need(actor, record, 'CREATE')
  needField(actor, record, by, 'READ')
  needNamedFields(actor, record, inputs)
}
