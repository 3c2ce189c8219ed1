import { COMMON_VERBS } from '../platform/record/record.ts'
import { allRecords } from '../platform/record/registry.ts'
import type { Rights } from './role.rules.ts'

/** What roles and scopes may name today: every registered noun with its verbs and fields. */
export function knownRights(): Rights[] {
  return allRecords().map((record) => ({
    noun: record.noun,
    verbs: [...Object.keys(COMMON_VERBS), ...Object.keys(record.verbs)],
    fields: [...Object.keys(record.fields), ...Object.keys(record.beside ?? {}), 'externalIds', 'customFields'],
    nameField: record.nameField,
  }))
}
