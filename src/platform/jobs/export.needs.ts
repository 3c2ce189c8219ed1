import { type Wanted, wanting } from '../read/wanted.ts'
import type { ReferenceField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'

/**
 * The value of one column of a record, as JSON; null where there is none. Undefined where it points to no record that
 * the reader may see: NDJSON leaves it out, so that an import of the file clears nothing, and nobody can tell whether
 * there is one.
 */
export type Cell = (row: Row) => unknown

/** What the lines of a file need to know of the records at one place: of the noun itself, or where it points. */
export interface Needs {
  record: RecordDefinition
  columns: Set<string>
  /** Of the records to which it points, by the reference field. */
  pointed: Map<string, Needs>
  /** Names of the fields of links. */
  links: Set<string>
  externalIds: boolean
  customFields: boolean
}

/** Nothing yet. */
export function needsOf(record: RecordDefinition): Needs {
  return {
    ...{ record, columns: new Set(), pointed: new Map(), links: new Set() },
    ...{ externalIds: false, customFields: false },
  }
}

/** What a page has to bring along with its rows. */
export function wantedBy({ record, columns, pointed }: Needs): Wanted {
  const references = [...pointed].map(([field, inner]) => {
    const { column } = record.fields[field] as ReferenceField
    return { field, column, target: inner.record, wanted: wantedBy(inner) }
  })
  return wanting(columns, references)
}
