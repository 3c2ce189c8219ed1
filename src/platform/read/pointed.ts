import { visibleFound } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { Row } from '../record/record.ts'
import type { Compiling } from './compiling.ts'
import type { Wanted, WantedReference } from './wanted.ts'

/** What brings the records to which rows point along with them, in the same statement. */
export interface Pointed {
  /** Columns to select beside the row's own. */
  columns: Clause<unknown>[]
  joins: Clause<unknown>[]
}

/** The wanted columns of `alias` itself. */
export function wantedColumns({ columns }: Wanted, alias: string): Clause<unknown> {
  if (!columns) return sql`${sql.ref(alias)}.*`
  return sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)))
}

/** Joins to the records to which the rows of `alias` point; those that the actor may not see are as if missing. */
export function pointedBy(c: Pick<Compiling, 'engine' | 'actor' | 'alias'>, wanted: Wanted, alias: string): Pointed {
  const pointed: Pointed = { columns: [], joins: [] }
  follow(wanted, alias, '')
  return pointed

  function follow({ references }: Wanted, from: string, path: string): void {
    for (const { field, column, target, wanted: inner } of references) {
      const joined = c.alias()
      pointed.joins.push(sql`left join ${sql.table(target.table)} as ${sql.ref(joined)}
        on ${sql.ref(`${joined}.id`)} = ${sql.ref(`${from}.${column}`)} and ${visibleFound(c.engine, c.actor, target, joined)}`)
      for (const each of inner.columns!)
        pointed.columns.push(sql`${sql.ref(`${joined}.${each}`)} as ${sql.id(`${path}${field}.${each}`)}`)
      follow(inner, joined, `${path}${field}.`)
    }
  }
}

/** Puts what was joined to rows into them: under the field that points, the record or null. */
export function nestPointed(rows: Row[], { references }: Wanted): void {
  for (const reference of references) {
    const nested = nesting(reference, '')
    for (const row of rows) row[reference.field] = nested(row)
  }
}

/** How a record is made of the columns that were joined to a row. */
function nesting({ field, wanted }: WantedReference, path: string): (row: Row) => Row | null {
  const at = `${path}${field}.`
  const id = `${at}id`
  const columns = wanted.columns!.map((column) => [column, at + column] as const)
  const inner = wanted.references.map((reference) => [reference.field, nesting(reference, at)] as const)
  return (row) => {
    if (row[id] === null) return null
    const record: Row = {}
    for (const [column, from] of columns) record[column] = row[from]
    for (const [name, nested] of inner) record[name] = nested(row)
    return record
  }
}
