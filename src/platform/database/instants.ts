import type { Engine } from './database.ts'
import { type Clause, sql } from './sql.ts'

/** Whole seconds since 1970 of an instant that is kept as text; null of null. */
export function secondsOf(engine: Engine, instant: Clause): Clause<number> {
  return engine === 'sqlite'
    ? sql<number>`cast(strftime('%s', ${instant}) as integer)`
    : sql<number>`cast(floor(extract(epoch from cast(${instant} as timestamptz))) as bigint)`
}
