import type { Sql } from '../database/database.ts'

export type CustomKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'OPTION'

/** A field that the workspace added to a noun. */
export interface CustomDefinition {
  id: string
  noun: string
  key: string
  label: string
  description: string | null
  kind: CustomKind
  /** A record must have a value from its creation on. */
  required: boolean
  /** A value stands in one record only. */
  isUnique: boolean
  /** Takes several options. */
  multiple: boolean
  /** The values that an OPTION may take. */
  options: string[]
}

/** The custom fields that are not archived, by noun and key; of one noun only where it is given. One statement. */
export async function readDefinitions(sql: Sql, noun?: string): Promise<Map<string, Map<string, CustomDefinition>>> {
  let statement = sql.selectFrom('CustomField').selectAll().where('archivedAt', 'is', null).orderBy('key')
  if (noun !== undefined) statement = statement.where('noun', '=', noun)
  const known = new Map<string, Map<string, CustomDefinition>>()
  for (const row of await statement.execute()) {
    const ofNoun = known.get(row.noun) ?? new Map<string, CustomDefinition>()
    ofNoun.set(row.key, { ...row, kind: row.kind as CustomKind, options: optionsOf(row.options) })
    known.set(row.noun, ofNoun)
  }
  return known
}

/** Options are kept as values, or as objects that carry the value beside a label. */
function optionsOf(stored: unknown): string[] {
  if (!Array.isArray(stored)) return []
  return stored.map((option) => (typeof option === 'object' && option !== null ? String(option.value) : String(option)))
}
