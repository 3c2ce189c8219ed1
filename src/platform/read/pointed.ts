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
  /** Puts what was joined to rows into them: under the field that points, the record or null. */
  nest(rows: Row[]): void
}

/** The wanted columns of `alias` itself. */
export function wantedColumns({ columns }: Wanted, alias: string): Clause<unknown> {
  if (!columns) return sql`${sql.ref(alias)}.*`
  return sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)))
}

/** Joins to the records to which the rows of `alias` point; those that the actor may not see are as if missing. */
export function pointedBy(c: Pick<Compiling, 'engine' | 'actor' | 'alias'>, wanted: Wanted, alias: string): Pointed {
  const columns: Clause<unknown>[] = []
  const joins: Clause<unknown>[] = []
  const nestings = wanted.references.map((reference) => [reference.field, joining(reference, alias)] as const)
  return {
    ...{ columns, joins },
    nest(rows) {
      for (const [field, nested] of nestings) for (const row of rows) row[field] = nested(row)
    },
  }

  /** Joins what a reference points to, and what that points to; answers how the record is made of the joined row. */
  function joining({ column, target, wanted: inner }: WantedReference, from: string): (row: Row) => Row | null {
    const joined = c.alias()
    joins.push(sql`left join ${sql.table(target.table)} as ${sql.ref(joined)}
      on ${sql.ref(`${joined}.id`)} = ${sql.ref(`${from}.${column}`)} and ${visibleFound(c.engine, c.actor, target, joined)}`)
    // Named after the alias and not after the path, which may be longer than a name may be.
    const names = inner.columns!.map((each) => [each, `${joined}.${each}`] as const)
    for (const [, name] of names) columns.push(sql`${sql.ref(name)} as ${sql.id(name)}`)
    const further = inner.references.map((reference) => [reference.field, joining(reference, joined)] as const)
    const id = `${joined}.id`
    return (row) => {
      if (row[id] === null) return null
      const record: Row = {}
      for (const [each, name] of names) record[each] = row[name]
      for (const [field, nested] of further) record[field] = nested(row)
      return record
    }
  }
}
