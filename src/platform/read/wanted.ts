import type { RecordDefinition } from '../record/record.ts'

/** What an answer tells of a record: the columns it needs, and what it needs of the records to which they point. */
export interface Wanted {
  /** Equal for equal wishes. */
  key: string
  /** null: all of them. */
  columns: readonly string[] | null
  references: readonly WantedReference[]
  /** Of a list: how many there are on all pages together. */
  total?: boolean
}

export interface WantedReference {
  /** The reference field. */
  field: string
  /** Its column, which holds the id of the target. */
  column: string
  target: RecordDefinition
  wanted: Wanted
}

/** Every column, and nothing of the records to which they point. */
export const EVERYTHING: Wanted = { key: '*', columns: null, references: [] }

/** The wish for these columns, the id among them. */
export function wanting(columns: Iterable<string>, references: readonly WantedReference[]): Wanted {
  const sorted = [...new Set(['id', ...columns])].sort()
  const inner = references.map(({ field, wanted }) => `${field}(${wanted.key})`)
  return { key: [...sorted, ...inner].join(), columns: sorted, references }
}
