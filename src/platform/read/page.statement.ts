import { limitOf, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Compiling } from './compiling.ts'
import { placeOf } from './page.place.ts'
import { type ListArguments, pageOf } from './page.ts'
import { pointedBy, wantedColumns } from './pointed.ts'
import { ALIAS, countStatement, selection, type Within } from './selection.ts'
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
  const place = placeOf(c, record, args, { wanted, alias: ALIAS })
  const { size, sorting } = place
  const { from, where, parent } = selection(c, record, args, { within, joins: place.order.joins })
  const conditions = sql.join([...place.conditions, where], sql` and `)
  const parents = parent ? [sql`${parent} as "__parent"`] : []
  const total = wanted.total && !parent ? [sql`(${countStatement(c, record, args)}) as "__total"`] : []
  const columns = sql.join([wantedColumns(wanted, ALIAS), ...place.columns, ...parents, ...total])
  const many = parent && within!.parentIds.length > 1
  const found = many
    ? sql<Row>`select ${columns}, row_number() over (partition by ${parent} order by ${sorting}) as "__place"
        from ${from} where ${conditions}`
    : sql<Row>`select ${columns} from ${from} where ${conditions} order by ${sorting} ${limitOf(c.engine, size + 1)}`
  // What is pointed to is joined to the rows of the page alone.
  const { columns: more, joins, nest } = pointedBy(c, wanted, 'p')
  const page = sql`select ${sql.join([sql`p.*`, ...more])} from (${found}) as p ${sql.join(joins, sql` `)}`
  const statement = many
    ? sql<Row>`${page} where p."__place" <= ${size + 1} order by p."__parent", p."__place"`
    : joins.length > 0
      ? sql<Row>`${page} ${place.sortingOf('p')}`
      : found
  const read = (rows: Row[]) => {
    nest(rows)
    return pageOf(rows, place)
  }
  return { statement, read }
}
