import type pg from 'pg'
import { quoted, writingOver } from './bulk.sqlite.ts'
import { type BulkRow, SOURCE, type Standing, TABLES, upserted } from './bulk.ts'

const STANDING = `select e."externalId", c."id", c."version", c."createdAt", c."title",
  (select u."teamId" from "User" as u where u."id" = c."ownerId") as "teamId"
  from "ExternalId" as e join "Contact" as c on c."id" = e."recordId"
  where e."noun" = 'contact' and e."source" = '${SOURCE}' and e."externalId" = any($1) for update of c`

/** Upserts contacts: a statement for each table. */
export function bulkOnPostgres(pool: pg.Pool): (variables: { rows: BulkRow[] }) => Promise<string> {
  return async ({ rows }) => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const ids = rows.map(({ externalIds }) => externalIds[0].id)
      const found = await client.query<Standing & { externalId: string }>({
        ...{ name: 'standing', text: STANDING, values: [ids] },
      })
      const written = upserted(rows, new Map(found.rows.map((one) => [one.externalId, one])))
      for (const table of Object.keys(TABLES))
        await client.query({ name: `bulk${table}`, text: textOf(table), values: [JSON.stringify(written.rows[table])] })
      await client.query('commit')
      return written.answer
    } catch (thrown) {
      await client.query('rollback')
      throw thrown
    } finally {
      client.release()
    }
  }
}

function textOf(table: string): string {
  const { columns, key, replace } = TABLES[table]!
  const names = quoted(columns)
  const insert = `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1::json)`
  return key.length === 0 ? insert : `${insert} on conflict (${quoted(key)}) do ${writingOver(replace)}`
}
