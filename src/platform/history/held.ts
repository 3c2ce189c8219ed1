import type { Engine } from '../database/database.ts'
import { type Clause, sql } from '../database/sql.ts'

/** The changes of an event as rows of a table, and what stands in one of them along a path, as text. */
export function changesIn(engine: Engine, changes: Clause, alias: string) {
  const name = sql.ref(alias)
  const value = sql.ref(`${alias}.value`)
  return {
    rows:
      engine === 'sqlite'
        ? sql`json_each(${changes}) as ${name}`
        : sql`jsonb_array_elements(${changes}) as ${name}("value")`,
    part: (...path: string[]) => partOf(engine, value, ...path),
    whole: engine === 'sqlite' ? sql`${value}` : sql`cast(${value} as text)`,
  }
}

/** What stands in a change along a path of its members, as text: `before`, `amount`. */
export function partOf(engine: Engine, change: Clause, ...path: string[]): Clause {
  return engine === 'sqlite'
    ? sql`json_extract(${change}, ${sql.lit(`$.${path.join('.')}`)})`
    : sql`(cast(${change} as jsonb) #>> ${sql.lit(`{${path.join(',')}}`)})`
}

/**
 * The first change of a field after a moment, as JSON text with the member `before`: what the field held then. Null
 * where it has not changed since: it held what it holds.
 */
export function firstChange(engine: Engine, id: Clause, field: string, moment: Clause): Clause {
  const { rows, part, whole } = changesIn(engine, sql`late."changes"`, 'change')
  return sql`(select ${whole} from "Event" as late, ${rows}
    where late."subjectId" = ${id} and late."recordedAt" > ${moment} and ${part('field')} = ${sql.lit(field)}
    order by late."ordinal" limit 1)`
}
