import type { Match } from '../write/match.ts'
import type { Column, RowInput } from './row-input.ts'

/** How one part of a mapping was asked for. */
export interface Mapped {
  field: string
  column?: string | null
  value?: string | null
  pattern?: string | null
}

export interface ImportPlan {
  format: 'CSV' | 'NDJSON'
  /** Null: each column is named as the field is. */
  mapping: Mapped[] | null
  /** Null: every row makes a new record. */
  match: Match | null
  errorPolicy: 'ATOMIC' | 'PER_ROW'
  /** Rows that are written together. */
  chunkRows: number
  emptyClears: boolean
  encoding: string
  delimiter: string
  /** The columns of the file, once it is here. */
  columns?: Column[]
}

/** A row of the file: its line, and its cells (CSV), its object (NDJSON), or why it is neither. */
export interface FileRow {
  line: number
  cells?: string[]
  row?: unknown
  wrong?: 'JSON' | 'CELLS'
}

/** Brings a line of NDJSON into the shape of the noun's rows. */
export type ReadRow = (noun: string, row: unknown) => Pick<RowInput, 'input' | 'refusals'>
