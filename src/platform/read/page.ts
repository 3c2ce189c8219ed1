import { type RawBuilder, sql } from 'kysely'
import { visible } from '../access/visible.ts'
import { jsonList } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Relation } from '../record/relation.ts'
import { allOf } from './comparison.ts'
import { type Compiling, type Filter, malformed } from './compiling.ts'
import { compileFilter } from './filter.ts'
import { beyond, orderBy, type Position, readCursor, writeCursor } from './keyset.ts'
import { type CompiledOrder, compileOrder, type OrderItem } from './order.ts'

/** What a list is asked for, as the client wrote it. */
export interface ListArguments {
  filter?: Filter | null
  orderBy?: OrderItem[] | null
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
  includeArchived?: boolean | null
}

/** The parents of nested lists: one statement answers the list of every one of them. */
export interface Within {
  relation: Relation
  parentIds: string[]
}

export interface PageRows {
  rows: Row[]
  /** One per row. */
  cursors: string[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

export const DEFAULT_PAGE = 50
export const LARGEST_PAGE = 200
const ALIAS = 't'

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

interface Selection {
  order: CompiledOrder
  from: RawBuilder<unknown>
  where: RawBuilder<boolean>
  parent: RawBuilder<unknown> | null
}

/** Source and where-clause of a list; counting needs no order. */
export function selection(c: Compiling, record: RecordDefinition, args: ListArguments, within?: Within): Selection {
  const order = compileOrder(c, record, args.orderBy ?? [], ALIAS)
  const conditions = [visible(c.engine, c.actor, record, ALIAS)]
  if (!args.includeArchived) conditions.push(sql<boolean>`${sql.ref(`${ALIAS}.archivedAt`)} is null`)
  if (args.filter) conditions.push(compileFilter(c, record, args.filter, ALIAS))
  const joins = [...order.joins]
  let parent: RawBuilder<unknown> | null = null
  if (within) {
    const { column, through } = within.relation
    if (through) {
      joins.unshift(
        sql`join ${sql.table(through.table)} as via on ${sql.ref(`via.${through.theirs}`)} = ${sql.ref(`${ALIAS}.id`)}`,
      )
      parent = sql.ref(`via.${through.own}`)
    } else parent = sql.ref(`${ALIAS}.${column}`)
    conditions.push(sql<boolean>`${parent} in (${jsonList(c.engine, within.parentIds)})`)
  }
  const from = sql`${sql.table(record.table)} as ${sql.ref(ALIAS)} ${sql.join(joins, sql` `)}`
  return { order, from, where: allOf(conditions), parent }
}

/**
 * The statement of one page, or of one page per parent, and how to read its rows.
 * @throws Failure BAD_REQUEST for a wrong cursor or page size, FORBIDDEN for a hidden field in filter or order.
 */
export function pageStatement(c: Compiling, record: RecordDefinition, args: ListArguments, within?: Within) {
  const { size, reversed } = pageSize(args)
  const { order, from, where, parent } = selection(c, record, args, within)
  const cursor = reversed ? args.before : args.after
  const conditions = [where]
  if (cursor != null) conditions.push(beyond(order, readCursor(order, cursor), reversed))
  const places = order.terms.map((term, index) => sql`${term.expression} as ${sql.ref(`__o${index}`)}`)
  const columns = sql`${sql.ref(ALIAS)}.*, ${sql.join(places)}`
  const sorting = orderBy(order, reversed)
  const statement = parent
    ? sql<Row>`select * from (select ${columns}, ${parent} as "__parent",
        row_number() over (partition by ${parent} order by ${sorting}) as "__place"
        from ${from} where ${allOf(conditions)}) as p where "__place" <= ${size + 1} order by "__parent", "__place"`
    : sql<Row>`select ${columns} from ${from} where ${allOf(conditions)} order by ${sorting} limit ${size + 1}`
  const read = (found: Row[]) => pageOf(found, order, size, reversed, cursor != null)
  return { statement, read }
}

/** Takes the one row too many that shows whether there is more, and the helping columns, off the page. */
function pageOf(found: Row[], order: CompiledOrder, size: number, reversed: boolean, continued: boolean): PageRows {
  const more = found.length > size
  const rows = found.slice(0, size)
  if (reversed) rows.reverse()
  const cursors = rows.map((row) => writeCursor(order, order.terms.map((_, index) => row[`__o${index}`]) as Position))
  return {
    rows,
    cursors,
    hasNextPage: reversed ? continued : more,
    hasPreviousPage: reversed ? more : continued,
  }
}

/** The statement that counts a list, per parent where it is nested. */
export function countStatement(c: Compiling, record: RecordDefinition, args: ListArguments, within?: Within) {
  const { from, where, parent } = selection(c, record, { ...args, orderBy: null }, within)
  return parent
    ? sql<Row>`select ${parent} as "__parent", count(*) as "count" from ${from} where ${where} group by ${parent}`
    : sql<Row>`select count(*) as "count" from ${from} where ${where}`
}
