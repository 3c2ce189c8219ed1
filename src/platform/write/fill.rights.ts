import { needField } from '../access/access.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'

/**
 * The names that any input gives a value.
 * @throws Failure FORBIDDEN when the actor may not write one of them.
 */
export function needNamedFields(work: Work, record: RecordDefinition, drafts: Draft[]): Set<string> {
  const named = new Set<string>()
  for (const { input } of drafts) for (const name in input) if (input[name] !== undefined) named.add(name)
  for (const name of named) {
    if (record.fields[name] || name === 'externalIds') needField(work.actor, record, name, 'WRITE')
  }
  if (named.has('customFields')) {
    const entries = drafts.flatMap(({ input }) => (input['customFields'] ?? []) as { key?: unknown }[])
    const keys = new Set(entries.map(({ key }) => String(key)))
    for (const key of keys) needField(work.actor, record, `customFields.${key}`, 'WRITE')
  }
  return named
}
