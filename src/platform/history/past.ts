import type { Row } from '../record/record.ts'

/** What is known of a record at a moment of the past. */
export interface Past {
  /** ISO instant in UTC with milliseconds. */
  moment: string
  /** What the fields held then that have changed since: by field, in API names and values. */
  held: ReadonlyMap<string, unknown>
  /** The record is no more: what is not told was empty. */
  gone: boolean
}

const pasts = new WeakMap<Row, Past>()

/** Marks a row as a record's at a moment of the past, so that what stands beside it is read as of then too. */
export function keepPast(row: Row, past: Past): Row {
  pasts.set(row, past)
  return row
}

/** The past that a row shows; undefined for one that shows today. */
export function pastOf(row: Row): Past | undefined {
  return pasts.get(row)
}
