import { type Clause, sql } from '../platform/database/sql.ts'
import { MOST_GROUPS } from '../platform/read/aggregate.ts'
import { type Compiling, malformed } from '../platform/read/compiling.ts'
import { compileGroup, compileGroupThrough, type GroupItem, type GroupKey } from '../platform/read/group.ts'
import { ALIAS } from '../platform/read/selection.ts'
import type { Row } from '../platform/record/record.ts'
import { Opportunity } from './opportunity.record.ts'

/** What a group is called, as the API shows it. */
export interface Keyed {
  keys: { field: string; id: string | null; value: string | null }[]
}

/** In which groups rows are counted. */
export interface Grouped {
  keys: GroupKey[]
}

/** @throws Failure FORBIDDEN for a hidden field, BAD_REQUEST for one that does not group. */
export function keyOf(c: Compiling, item: GroupItem): GroupKey {
  if (item['team'] != null) return compileGroupThrough(c, Opportunity, 'owner', { team: item['team'] }, ALIAS)
  if (item['accountIndustry'] != null)
    return compileGroupThrough(c, Opportunity, 'account', { industry: item['accountIndustry'] }, ALIAS)
  return compileGroup(c, Opportunity, item, ALIAS)
}

/** The groups' values as columns `k0`, `k1` …, each with a comma behind it. */
export function keyColumns({ keys }: Grouped): Clause {
  return listed(keys.map(({ expression }, index) => sql`${expression} as ${sql.ref(`k${index}`)}`))
}

/** As `keyColumns`, with what is shown as `s0`, `s1` …: for a statement that groups by `groupings`. */
export function shownColumns({ keys }: Grouped): Clause {
  return listed(
    keys.flatMap(({ expression, shown }, index) => [
      sql`${expression} as ${sql.ref(`k${index}`)}`,
      sql`${shown} as ${sql.ref(`s${index}`)}`,
    ]),
  )
}

function listed(columns: Clause[]): Clause {
  return columns.length === 0 ? sql`` : sql`${sql.join(columns)},`
}

/** GROUP BY and ORDER BY of the groups; the one without a value stands last. */
export function grouping({ keys }: Grouped): Clause {
  return grouped(keys.map(({ expression }) => expression))
}

/** GROUP BY and ORDER BY of expressions, empty ones last; nothing without any. */
export function grouped(by: Clause[]): Clause {
  if (by.length === 0) return sql``
  return sql`group by ${sql.join(by)} order by ${sql.join(by.flatMap((each) => [sql`${each} is null`, each]))}`
}

/** The names of the groups' columns. */
export function keyNames({ keys }: Grouped): string[] {
  return keys.map((_, index) => `k${index}`)
}

/** Equal for rows of one group, by the columns of these names. */
export function groupOfRow(names: readonly string[], row: Row): string {
  return JSON.stringify(names.map((name) => row[name] ?? null))
}

/** The groups of a row of `shownColumns`. */
export function keysOfRow({ keys }: Grouped, row: Row): Keyed['keys'] {
  return keys.map((key, index) => ({
    field: key.field,
    id: key.isId ? ((row[`k${index}`] ?? null) as string | null) : null,
    value: row[`s${index}`] == null ? null : String(row[`s${index}`]),
  }))
}

/** One more than there may be. */
export const MOST_ROWS = MOST_GROUPS + 1

/** @throws Failure BAD_REQUEST beyond 1,000 rows. */
export function boundedGroups<One>(rows: One[]): One[] {
  if (rows.length <= MOST_GROUPS) return rows
  throw malformed(`This groups into more than ${MOST_GROUPS} rows: narrow the filter or group by less.`)
}
