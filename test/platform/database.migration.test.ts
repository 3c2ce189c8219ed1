import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { type Migration, migrationsOf } from '../../src/platform/database/migrations.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { postgresMigrations } from '../../src/platform/database/postgres-migrations.ts'
import { sqliteMigrations } from '../../src/platform/database/sqlite-migrations.ts'
import { engines, testPlace } from '../engines.ts'

const TEAM = `INSERT INTO "Team" ("id", "createdAt", "updatedAt", "name", "nameKey") VALUES ('team_1', 'c', 'u', '小队', 'k')`
const ACCOUNT = `INSERT INTO "Account" ("id", "createdAt", "updatedAt", "name", "nameKey", "domains", "phones", "addresses", "annualRevenueMinor")
  VALUES ('acc_1', 'c', 'u', 'Müller', 'muller', '["a.example"]', '[]', '[]', 9007199254740991)`
const DOCUMENT = `INSERT INTO "SearchDocument" ("recordId", "noun", "tokens") VALUES ('acc_1', 'account', 'muller')`

describe.each(engines)('migrations on %s', (engine) => {
  const all = migrationsOf(engine)
  const migrate = (url: string, migrations: Migration[]) =>
    engine === 'sqlite' ? sqliteMigrations(url.slice(5), migrations) : postgresMigrations(url, migrations)
  const later = (sql: string): Migration => ({ name: '99991231000000_later', checksum: 'x', sql })

  async function ask(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
    if (engine === 'sqlite') {
      const file = new BetterSqlite3(url.slice(5))
      try {
        return statements.flatMap((one) => {
          const statement = file.prepare(one)
          if (statement.reader) return statement.all() as Record<string, unknown>[]
          statement.run()
          return []
        })
      } finally {
        file.close()
      }
    }
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const rows = []
      for (const one of statements) rows.push(...(await client.query(one)).rows)
      return rows
    } finally {
      await client.end()
    }
  }

  test('bring a filled database of the first version up to date, with its rows', async () => {
    const { url, remove } = await testPlace(engine, false)
    await migrate(url, all.slice(0, 1))
    await ask(url, TEAM, ACCOUNT, DOCUMENT)
    const database = await openDatabase({ url })
    const account = await database.read.selectFrom('Account').selectAll().executeTakeFirstOrThrow()
    expect(account).toMatchObject({
      name: 'Müller',
      domains: ['a.example'],
      annualRevenueMinor: Number.MAX_SAFE_INTEGER,
    })
    expect(await database.read.selectFrom('Team').select('name').execute()).toEqual([{ name: '小队' }])
    await database.close()
    const applied = await ask(url, `SELECT migration_name, checksum FROM "_prisma_migrations" ORDER BY migration_name`)
    expect(applied).toEqual(all.map(({ name, checksum }) => ({ migration_name: name, checksum })))
    if (engine === 'sqlite')
      expect(await ask(url, `SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH '"muller"'`)).toHaveLength(1)
    await remove()
  })

  test('leave what is written by hand in its place', async () => {
    const { url, remove } = await testPlace(engine)
    const parts =
      engine === 'sqlite'
        ? await ask(url, `SELECT name FROM sqlite_schema WHERE type IN ('index', 'trigger')`)
        : await ask(url, `SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`)
    const names = parts.map(({ name }) => name)
    const shared = ['Opportunity_stage_closeDate_order', 'Opportunity_closeDate_order', 'Opportunity_amountBase_order']
    const own =
      engine === 'sqlite'
        ? ['SearchDocument_inserted', 'SearchDocument_updated', 'SearchDocument_deleted']
        : ['SearchDocument_tokens', 'Event_unnumbered']
    expect(names).toEqual(expect.arrayContaining([...shared, ...own]))
    await remove()
  })

  test('are whole or not at all', async () => {
    const { url, remove } = await testPlace(engine)
    const broken = later(`${TEAM}; INSERT INTO "Nowhere" VALUES (1);`)
    await expect(async () => migrate(url, [...all, broken])).rejects.toThrow(
      'The migration 99991231000000_later cannot be applied',
    )
    expect(await ask(url, `SELECT * FROM "Team"`)).toEqual([])
    await (await openDatabase({ url })).close()
    await remove()
  })

  test('that this version does not know, or that were changed, are refused', async () => {
    const { url, remove } = await testPlace(engine)
    await migrate(url, [...all, later('SELECT 1')])
    await expect(openDatabase({ url })).rejects.toThrow('which this version does not know')
    await expect(async () =>
      migrate(url, [{ ...all[0]!, checksum: 'y' }, ...all.slice(1), later('SELECT 1')]),
    ).rejects.toThrow('was changed after')
    await remove()
  })

  if (engine === 'postgres')
    test('wait for a process that applies them already', async () => {
      const { url, remove } = await testPlace(engine, false)
      const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url })))
      for (const database of databases) await database.close()
      expect(await ask(url, `SELECT count(*)::int AS count FROM "_prisma_migrations"`)).toEqual([{ count: all.length }])
      await remove()
    })

  if (engine === 'sqlite')
    test('that rebuild a table keep the rows that point to it', async () => {
      const { url, remove } = await testPlace(engine)
      await ask(url, TEAM, ACCOUNT)
      await ask(
        url,
        `INSERT INTO "Contact" ("id", "createdAt", "updatedAt", "name", "nameKey", "emails", "phones", "channels", "traits", "languages")
      VALUES ('con_1', 'c', 'u', 'n', 'n', '[]', '[]', '[]', '[]', '[]')`,
      )
      await ask(url, `INSERT INTO "ContactAccount" ("contactId", "accountId", "position") VALUES ('con_1', 'acc_1', 0)`)
      const rebuilt = `PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Contact" AS SELECT * FROM "Contact";
      DROP TABLE "Contact";
      ALTER TABLE "new_Contact" RENAME TO "Contact";
      CREATE UNIQUE INDEX "Contact_id" ON "Contact" ("id");
      PRAGMA foreign_keys=ON;`
      migrate(url, [...all, later(rebuilt)])
      expect(await ask(url, `SELECT "contactId" FROM "ContactAccount"`)).toEqual([{ contactId: 'con_1' }])
      await remove()
    })
})
