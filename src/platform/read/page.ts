import { sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { allOf } from './comparison.ts'
import { type Compiling, malformed } from './compiling.ts'
import { beyond, orderBy, type Position, readCursor, writeCursor } from './keyset.ts'
import { type CompiledOrder, compileOrder, type OrderItem } from './order.ts'
import { nestPointed, pointedBy, wantedColumns } from './pointed.ts'
import { ALIAS, type Selecting, selection, type Within } from './selection.ts'
import { EVERYTHING, type Wanted } from './wanted.ts'

/** What a list is asked for, as the client wrote it. */
export interface ListArguments extends Selecting {
  orderBy?: OrderItem[] | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

export interface PageRows {
  rows: Row[]
  /** The place of one of the rows. */
  cursor(row: Row): string
  hasNextPage: boolean
  hasPreviousPage: boolean
}

export const DEFAULT_PAGE = 50
export const LARGEST_PAGE = 200

/** @throws Failure BAD_REQUEST for page arguments that contradict each other or are out of range. */
function pageSize(args: ListArguments): { size: number; reversed: boolean } {
  const { first, last, after, before } = args
  if (first != null && last != null) throw malformed('Give first or last, not both.')
  if (after != null && before != null) throw malformed('Give after or before, not both.')
  const reversed = last != null
  if (reversed ? after != null : before != null)
    throw malformed('Page on with first and after, back with last and before.')
  const size = (reversed ? last : first) ?? DEFAULT_PAGE
  if (size < 1 || size > LARGEST_PAGE)
    throw malformed(`${reversed ? 'last' : 'first'} must be from 1 to ${LARGEST_PAGE}.`)
  return { size, reversed }
}

/**
 * The statement of one page, or of one page per parent, and how to read its rows.
 * @throws Failure BAD_REQUEST for a wrong cursor or page size, FORBIDDEN for a hidden field in filter or order.
 */
export function pageStatement(
  c: Compiling,
  record: RecordDefinition,
  args: ListArguments,
  { wanted = EVERYTHING, within }: { wanted?: Wanted; within?: Within } = {},
) {
  const { size, reversed } = pageSize(args)
  const order = compileOrder(c, record, args.orderBy ?? [], ALIAS)
  const { from, where, parent } = selection(c, record, args, { within, joins: order.joins })
  const cursor = reversed ? args.before : args.after
  const conditions = [where]
  if (cursor != null) conditions.push(beyond(order, readCursor(order, cursor), reversed))
  const places = order.terms.map((term, index) => sql`${term.expression} as ${sql.ref(`__o${index}`)}`)
  const parents = parent ? [sql`${parent} as "__parent"`] : []
  const columns = sql.join([wantedColumns(wanted, ALIAS), ...places, ...parents])
  const sorting = orderBy(order, reversed)
  const many = parent && within!.parentIds.length > 1
  const found = many
    ? sql<Row>`select ${columns}, row_number() over (partition by ${parent} order by ${sorting}) as "__place"
        from ${from} where ${allOf(conditions)}`
    : sql<Row>`select ${columns} from ${from} where ${allOf(conditions)} order by ${sorting} limit ${size + 1}`
  // What is pointed to is joined to the rows of the page alone.
  const { columns: more, joins } = pointedBy(c, wanted, 'p')
  const page = sql`select ${sql.join([sql`p.*`, ...more])} from (${found}) as p ${sql.join(joins, sql` `)}`
  const statement = many
    ? sql<Row>`${page} where p."__place" <= ${size + 1} order by p."__parent", p."__place"`
    : joins.length > 0
      ? sql<Row>`${page} order by ${orderBy(placed(order), reversed)}`
      : found
  const read = (rows: Row[]) => {
    nestPointed(rows, wanted)
    return pageOf(rows, order, size, reversed, cursor != null)
  }
  return { statement, read }
}

/** The same order over rows that hold its values. */
function placed(order: CompiledOrder): CompiledOrder {
  const terms = order.terms.map((term, index) => ({ ...term, expression: sql.ref(`p.__o${index}`) }))
  return { ...order, terms }
}

/** Takes the one row too many that shows whether there is more, and the helping columns, off the page. */
function pageOf(found: Row[], order: CompiledOrder, size: number, reversed: boolean, continued: boolean): PageRows {
  const more = found.length > size
  const rows = found.slice(0, size)
  if (reversed) rows.reverse()
  const placeOf = (row: Row) => order.terms.map((_, index) => row[`__o${index}`]) as Position
  return {
    rows,
    cursor: (row) => writeCursor(order, placeOf(row)),
    hasNextPage: reversed ? continued : more,
    hasPreviousPage: reversed ? more : continued,
  }
}
