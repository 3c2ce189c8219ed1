import { type Clause, sql } from '../platform/database/sql.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Row } from '../platform/record/record.ts'
import { groupOfRow } from './pipeline-group.store.ts'
import type { Spread } from './pipeline-metrics.rules.ts'

/** Reads statements beside the event loop: figures of many deals may take seconds. */
export function longReads({ database }: Pick<Reading, 'database'>): (statement: Clause<Row>) => Promise<Row[]> {
  return (statement) => database.longRead(statement.compile(database.engine))
}

/**
 * The spread of the column `value` of rows in groups of the columns of these names; values that are null count
 * nowhere. The middle values are found by their rank, so both engines answer the very values that are there.
 */
export function spreadStatement(rows: Clause, names: readonly string[]): Clause<Row> {
  const by = sql.join(names.map((name) => sql.ref(name)))
  const partition = names.length > 0 ? sql`partition by ${by}` : sql``
  const columns = names.length > 0 ? sql`${by},` : sql``
  const at = (place: Clause) => sql`max(case when "rank" = ${place} then "value" end)`
  return sql<Row>`
    select ${columns} max("n") as "n", sum("value") as "sum",
      ${at(sql`("n" + 1) / 2`)} as "low", ${at(sql`"n" / 2 + 1`)} as "high", ${at(sql`("n" * 9 + 9) / 10`)} as "ninetieth"
    from (
      select ${columns} "value", row_number() over (${partition} order by "value") as "rank",
        count(*) over (${partition}) as "n"
      from (${rows}) as v where "value" is not null
    ) as ranked ${names.length > 0 ? sql`group by ${by}` : sql``}`
}

/** The spreads of such a statement by group; one without values is absent. */
export function spreadsOf(rows: readonly Row[], names: readonly string[]): Map<string, Spread> {
  return new Map(
    rows.filter((row) => row['n'] != null).map((row) => [groupOfRow(names, row), row as unknown as Spread]),
  )
}
