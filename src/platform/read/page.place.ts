import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Compiling } from './compiling.ts'
import { beyond, orderBy, readCursor } from './keyset.ts'
import { orderOfFilled } from './order.filled.ts'
import { compileOrder } from './order.ts'
import { type ListArguments, type Paging, pageSize } from './page.ts'
import type { Wanted } from './wanted.ts'

/** In which order a list stands, and from where a page of it takes how many rows. */
export interface PagePlace extends Paging {
  /** What leaves the rows that lie beyond the cursor. */
  conditions: Clause<boolean>[]
  /** The row's place, as far as the wanted columns do not hold it. */
  columns: Clause<unknown>[]
  /** ORDER BY of the rows themselves. */
  sorting: Clause<unknown>
  /**
   * ORDER BY over a statement that selected these columns, with other rows joined to its own one by one. SQLite keeps
   * their order as it joins; PostgreSQL promises none.
   */
  sortingOf(statement: string): Clause<unknown>
}

/** @throws Failure BAD_REQUEST for a wrong cursor or page size, FORBIDDEN for a hidden field in the order. */
export function placeOf(
  c: Compiling,
  record: RecordDefinition,
  args: ListArguments,
  { wanted, alias }: { wanted: Wanted; alias: string },
): PagePlace {
  const { size, reversed } = pageSize(args)
  const asked = compileOrder(c, record, args.orderBy ?? [], alias)
  const cursor = reversed ? args.before : args.after
  const position = cursor == null ? null : readCursor(asked, cursor)
  const continued = position !== null
  const { order, conditions } = orderOfFilled(c.engine, asked, args.filter, position)
  if (position) conditions.push(beyond(order, position, reversed))
  const places = order.terms.map(({ column }, index) => (column && holds(wanted, column) ? column : `__o${index}`))
  const columns = order.terms.flatMap(({ expression }, index) =>
    places[index] === `__o${index}` ? [sql`${expression} as ${sql.ref(`__o${index}`)}`] : [],
  )
  const sortingOf = (statement: string) => {
    if (c.engine === 'sqlite') return sql``
    const terms = order.terms.map((term, index) => ({ ...term, expression: sql.ref(`${statement}.${places[index]}`) }))
    return sql`order by ${orderBy({ ...order, terms }, reversed)}`
  }
  const sorting = orderBy(order, reversed)
  return { size, reversed, continued, order, places, conditions, columns, sorting, sortingOf }
}

function holds({ columns }: Wanted, column: string): boolean {
  return !columns || columns.includes(column)
}
