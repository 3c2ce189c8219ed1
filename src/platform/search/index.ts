import { searchTokens } from '../../plain/tokens.ts'
import { fieldAccess } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { insertRows } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'

type Searched = [field: string, column: string][]

const searched = new WeakMap<RecordDefinition, Searched>()

/** The columns in which `search` looks for a record of the noun, by field. */
function searchedFields(record: RecordDefinition): Searched {
  const known = searched.get(record)
  if (known) return known
  const found = Object.entries(record.fields).flatMap(
    ([name, field]): Searched => ('search' in field && field.search ? [[name, field.column]] : []),
  )
  searched.set(record, found)
  return found
}

/** The columns in which `search` looks for a record of the noun. */
export function searchedColumns(record: RecordDefinition): string[] {
  return searchedFields(record).map(([, column]) => column)
}

/**
 * The words by which a record is found, each once, with blanks between them. Where there are several fields, each
 * word stands there by field too, for those from whom some field is hidden.
 */
export function documentOf(record: RecordDefinition, row: Row): string {
  const fields = searchedFields(record)
  const tokens = new Set<string>()
  for (const [field, column] of fields) {
    const value = (row[column] ?? []) as string | string[]
    for (const text of Array.isArray(value) ? value : [value]) {
      for (const token of searchTokens(text)) {
        tokens.add(token)
        if (fields.length > 1) tokens.add(inField(field, token))
      }
    }
  }
  return [...tokens].join(' ')
}

/** `:name:acme`: no word begins with a colon, so nobody who looks for the beginning of a word finds it. */
function inField(field: string, token: string): string {
  return `:${field}:${token}`
}

/** The spellings under which a word is found by the actor: bare, or by each of the fields that are not hidden. */
export function spellingsFor(actor: Actor, record: RecordDefinition): ((token: string) => string)[] {
  const fields = searchedFields(record).map(([name]) => name)
  const open = fields.filter((name) => fieldAccess(actor, record, name) !== 'HIDDEN')
  if (open.length === fields.length) return [(token) => token]
  return open.map((name) => (token) => inField(name, token))
}

/** Writes what `search` finds of the rows, new or in place of what it found before. One statement per 1,000. */
export async function saveDocuments(work: Work, record: RecordDefinition, rows: Row[]): Promise<void> {
  if (rows.length === 0) return
  const documents = rows.map((row) => ({
    ...{ recordId: row['id'] as string, noun: record.noun },
    tokens: documentOf(record, row),
  }))
  await insertRows(work, 'SearchDocument', documents, undefined, { replace: ['recordId'] })
}
