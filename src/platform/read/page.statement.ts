import { sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { allOf } from './comparison.ts'
import type { Compiling } from './compiling.ts'
import { beyond, orderBy, readCursor } from './keyset.ts'
import { orderOfFilled } from './order.filled.ts'
import { type CompiledOrder, compileOrder } from './order.ts'
import { type ListArguments, pageOf, pageSize } from './page.ts'
import { nestPointed, pointedBy, wantedColumns } from './pointed.ts'
import { ALIAS, selection, type Within } from './selection.ts'
import { EVERYTHING, type Wanted } from './wanted.ts'

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
  const asked = compileOrder(c, record, args.orderBy ?? [], ALIAS)
  const { order, conditions } = orderOfFilled(c.engine, asked, args.filter)
  const { from, where, parent } = selection(c, record, args, { within, joins: order.joins })
  const cursor = reversed ? args.before : args.after
  conditions.push(where)
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
