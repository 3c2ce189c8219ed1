import { searchTokens } from '../../plain/tokens.ts'
import { insertRows } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'

/** The columns in which `search` looks for a record of the noun. */
export function searchedColumns(record: RecordDefinition): string[] {
  return Object.values(record.fields).flatMap((field) => ('search' in field && field.search ? [field.column] : []))
}

/** The words by which a record is found, each once, with blanks between them. */
export function documentOf(record: RecordDefinition, row: Row): string {
  const tokens = new Set<string>()
  for (const column of searchedColumns(record)) {
    const value = (row[column] ?? []) as string | string[]
    for (const text of Array.isArray(value) ? value : [value]) for (const token of searchTokens(text)) tokens.add(token)
  }
  return [...tokens].join(' ')
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
