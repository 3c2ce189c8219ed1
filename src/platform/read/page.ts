import type { Row } from '../record/record.ts'
import { malformed } from './compiling.ts'
import { type Position, writeCursor } from './keyset.ts'
import type { CompiledOrder, OrderItem } from './order.ts'
import type { Selecting } from './selection.ts'

/** What a list is asked for, as the client wrote it. */
export interface ListArguments extends Selecting {
  orderBy?: OrderItem[] | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  /** Rows that a page may have, where the house itself asks; LARGEST_PAGE for a client. */
  most?: number
}

export interface PageRows {
  rows: Row[]
  /** The place of one of the rows. */
  cursor(row: Row): string
  hasNextPage: boolean
  hasPreviousPage: boolean
  /** How many there are on all pages together, where that came along. */
  total: number | null
}

export interface Page extends PageRows {
  /** Counts all records of the list; runs only when it is called. */
  count(): Promise<number>
}

export const DEFAULT_PAGE = 50
export const LARGEST_PAGE = 200

/** @throws Failure BAD_REQUEST for page arguments that contradict each other or are out of range. */
export function pageSize(args: ListArguments): { size: number; reversed: boolean } {
  const { first, last, after, before, most = LARGEST_PAGE } = args
  if (first != null && last != null) throw malformed('Give first or last, not both.')
  if (after != null && before != null) throw malformed('Give after or before, not both.')
  const reversed = last != null
  if (reversed ? after != null : before != null)
    throw malformed('Page on with first and after, back with last and before.')
  const size = (reversed ? last : first) ?? DEFAULT_PAGE
  if (size < 1 || size > most) throw malformed(`${reversed ? 'last' : 'first'} must be from 1 to ${most}.`)
  return { size, reversed }
}

/** How a page is taken: so many rows of an order, from its end where `reversed`, behind a cursor where `continued`. */
export interface Paging {
  size: number
  reversed: boolean
  continued: boolean
  order: CompiledOrder
  /** In which column of a row the value of each term stands. */
  places: string[]
}

/** Takes the one row too many, which shows whether there is more, off the page. */
export function pageOf(found: Row[], { order, places, size, reversed, continued }: Paging): PageRows {
  const more = found.length > size
  const rows = found.slice(0, size)
  if (reversed) rows.reverse()
  const placeOf = (row: Row) => places.map((name) => row[name]) as Position
  return {
    rows,
    cursor: (row) => writeCursor(order, placeOf(row)),
    hasNextPage: reversed ? continued : more,
    hasPreviousPage: reversed ? more : continued,
    total: typeof found[0]?.['__total'] === 'number' ? found[0]['__total'] : null,
  }
}
