import type BetterSqlite3 from 'better-sqlite3'
import { type BulkRow, SOURCE, type Standing, TABLES, upserted } from './bulk.ts'

const NEXT = '(select coalesce(max("seq"), 0) from "Event") + "place" + 1'

/** Upserts contacts: a statement for each table. */
export function bulkOnSqlite(database: BetterSqlite3.Database): (variables: { rows: BulkRow[] }) => string {
  const standing = database.prepare<[string], Standing & { externalId: string }>(
    `select e."externalId", c."id", c."version", c."createdAt", c."title",
  (select u."teamId" from "User" as u where u."id" = c."ownerId") as "teamId"
     from "ExternalId" as e join "Contact" as c on c."id" = e."recordId"
     where e."noun" = 'contact' and e."source" = '${SOURCE}' and e."externalId" in (select value from json_each(?))`,
  )
  const writes = Object.keys(TABLES).map((table) => [table, database.prepare<[string]>(textOf(table))] as const)
  const run = database.transaction(({ rows }: { rows: BulkRow[] }) => {
    const found = standing.all(JSON.stringify(rows.map(({ externalIds }) => externalIds[0].id)))
    const written = upserted(rows, new Map(found.map((one) => [one.externalId, one])))
    for (const [table, statement] of writes) {
      const { columns } = TABLES[table]!
      statement.run(JSON.stringify(written.rows[table]!.map((row) => columns.map((column) => cell(row[column])))))
    }
    return written.answer
  })
  return (variables) => run.immediate(variables)
}

function cell(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

function textOf(table: string): string {
  const { columns, key, replace } = TABLES[table]!
  const picked = columns.map((column, place) => `json_extract(value, '$[${place}]') as "${column}"`)
  const names = quoted(columns)
  if (key.length === 0)
    return `insert into "${table}" (${names}, "seq", "ordinal") select ${names}, ${NEXT}, ${NEXT}
      from (select key as "place", ${picked.join(', ')} from json_each(?))`
  return `insert into "${table}" (${names}) select ${picked.join(', ')} from json_each(?) where true
    on conflict (${quoted(key)}) do ${writingOver(replace)}`
}

/** Columns as a list. */
export function quoted(columns: string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** What becomes of a row that stands. */
export function writingOver(replace: string[]): string {
  if (replace.length === 0) return 'nothing'
  return `update set ${replace.map((column) => `"${column}" = excluded."${column}"`).join(', ')}`
}
