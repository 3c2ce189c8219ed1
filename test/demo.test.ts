import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CannotFill, fillWorkspace } from '../src/demo/fill.ts'
import { addDays } from '../src/plain/day.ts'
import type { Database, Row } from '../src/platform/database/database.ts'
import { sql } from '../src/platform/database/sql.ts'
import { openReading } from '../src/platform/read/open-reading.ts'
import { figuresAt } from '../src/sales/forecast.actions.ts'
import { together } from '../src/sales/forecast.rules.ts'
import { caughtUp } from '../src/sales/forecast-follow.actions.ts'
import { periodOf } from '../src/sales/forecast-period.rules.ts'
import { closedOf, openPipelineOf } from '../src/sales/forecast-row.rules.ts'
import '../src/schema.ts'
import { setUp } from '../src/set-up.ts'
import { systemActor } from '../src/staff/system.actions.ts'
import { openTestDatabase } from './engines.ts'

type Keys = Awaited<ReturnType<typeof fillWorkspace>>

async function filled(engine: 'sqlite' | 'postgres', seed: number): Promise<{ database: Database; keys: Keys }> {
  const database = await openTestDatabase(engine)
  await setUp(database, null)
  return { database, keys: await fillWorkspace(database, seed, () => {}) }
}

/** What a company is made of, without when it was written and without the ids of what every workspace begins with. */
async function company({ read }: Database): Promise<Record<string, Row[]>> {
  const ask = async (query: ReturnType<typeof sql<Row>>) => (await query.execute(read)).rows
  return {
    teams: await ask(sql<Row>`select "id", "name", "parentId" from "Team" order by "id"`),
    users: await ask(
      sql<Row>`select "id", "name", "title", "teamId" from "User" where "title" is not null order by "id"`,
    ),
    rates: await ask(
      sql<Row>`select c."code", r."day", r."rate" from "CurrencyRate" as r join "Currency" as c on c."id" = r."currencyId"
        order by c."code", r."day"`,
    ),
    accounts: await ask(
      sql<Row>`select "id", "name", "domains", "industry", "parentId", "ownerId", "annualRevenueMinor",
        "annualRevenueCurrency", "tier" from "Account" order by "id"`,
    ),
    contacts: await ask(
      sql<Row>`select c."id", c."name", c."emails", c."reportsToId", l."accountId", l."role" from "Contact" as c
        join "ContactAccount" as l on l."contactId" = c."id" order by c."id", l."position"`,
    ),
    deals: await ask(
      sql<Row>`select o."id", o."name", o."accountId", o."ownerId", s."name" as "stage", o."status", o."amountMinor",
        o."amountCurrency", o."amountBase", o."openedOn", o."closedOn", o."cycleDays", o."closeDate", o."reason"
        from "Opportunity" as o join "Stage" as s on s."id" = o."stageId" order by o."id"`,
    ),
    history: await ask(
      sql<Row>`select h."opportunityId", h."position", s."name" as "stage", h."occurredAt" from "StageChange" as h
        join "Stage" as s on s."id" = h."toStageId" order by h."opportunityId", h."position"`,
    ),
    quotas: await ask(
      sql<Row>`select "id", "name", "ownerId", "teamId", "start", "amountMinor" from "Quota" order by "id"`,
    ),
    overrides: await ask(
      sql<Row>`select "ownerId", "userId", "teamId", "start", "category", "kind", "amountMinor" from "ForecastOverride"
        order by "ownerId", "category"`,
    ),
    activities: await ask(
      sql<Row>`select a."id", a."kind", a."subject", a."occurredAt", a."ownerId", l."recordId" from "Activity" as a
        join "ActivityAbout" as l on l."activityId" = a."id" order by a."id", l."position"`,
    ),
  }
}

describe('The demo company', () => {
  let one: Awaited<ReturnType<typeof filled>>
  let told: Awaited<ReturnType<typeof company>>
  beforeAll(async () => {
    one = await filled('sqlite', 7)
    told = await company(one.database)
    return () => one.database.close()
  })

  it.each(['sqlite', 'postgres'] as const)(
    'is the same for one seed, on %s too',
    async (engine) => {
      const { database, keys } = await filled(engine, 7)
      const again = await company(database)
      await database.close()
      for (const [what, rows] of Object.entries(told)) expect(again[what], what).toEqual(rows)
      expect(keys.map(({ role, name }) => [role, name])).toEqual(one.keys.map(({ role, name }) => [role, name]))
      expect(keys.map(({ bearer }) => bearer)).not.toEqual(one.keys.map(({ bearer }) => bearer))
    },
    60_000,
  )

  it('is another one for another seed', async () => {
    const { database } = await filled('sqlite', 8)
    const other = await company(database)
    await database.close()
    expect(other['accounts']!.map(({ name }) => name)).not.toEqual(told['accounts']!.map(({ name }) => name))
  })

  it('goes into an empty workspace alone', async () => {
    await expect(fillWorkspace(one.database, 7, () => {})).rejects.toThrow(CannotFill)
    await expect(fillWorkspace(one.database, Number('x'), () => {})).rejects.toThrow('whole number')
    expect(await company(one.database)).toEqual(told)
  })

  it('is large enough to believe', () => {
    const { accounts, contacts, deals, teams, users, activities } = told as Record<string, Row[]>
    expect(accounts!.length).toBeGreaterThanOrEqual(200)
    expect(new Set(contacts!.map(({ id }) => id)).size).toBeGreaterThanOrEqual(600)
    expect(deals!.length).toBeGreaterThanOrEqual(800)
    expect(activities!.length).toBeGreaterThan(deals!.length)
    expect(teams!.length).toBeGreaterThanOrEqual(5)
    expect(users!.length).toBeGreaterThanOrEqual(20)
    expect(accounts!.filter(({ parentId }) => parentId).length).toBeGreaterThan(5)
    expect(new Set(accounts!.map(({ name }) => name)).size).toBe(accounts!.length)
  })

  it('tells of three years, in which deals were opened, won and lost in each', () => {
    const deals = told['deals']!
    const years = (column: string, status?: string) => {
      const days = deals.filter((deal) => !status || deal['status'] === status).map((deal) => deal[column] as string)
      return [...new Set(days.map((day) => day.slice(0, 4)))].sort()
    }
    const days = deals.map((deal) => deal['openedOn'] as string).sort()
    expect(Date.parse(days.at(-1)!) - Date.parse(days[0]!)).toBeGreaterThan(1000 * 86_400_000)
    for (const status of ['WON', 'LOST']) expect(years('closedOn', status).length).toBeGreaterThanOrEqual(3)
    expect(deals.filter(({ status }) => status === 'OPEN').length).toBeGreaterThan(20)
    const entries = Map.groupBy(told['history']!, (entry) => entry['opportunityId'] as string)
    expect(entries.size).toBe(deals.length)
    expect([...entries.values()].filter((of) => of.length > 2).length).toBeGreaterThan(deals.length / 2)
    for (const deal of deals) expect(entries.get(deal['id'] as string)!.at(-1)!['stage']).toBe(deal['stage'])
  })

  it('speaks several languages and counts in several currencies', () => {
    const named = (what: string, script: RegExp) => told[what]!.filter(({ name }) => script.test(name as string)).length
    for (const what of ['accounts', 'contacts', 'users', 'deals']) {
      expect(named(what, /\p{Script=Han}/u), what).toBeGreaterThan(5)
      expect(named(what, /^[\p{Script=Latin}\P{L}]+$/u), what).toBeGreaterThan(5)
    }
    const currencies = new Set(told['deals']!.map(({ amountCurrency }) => amountCurrency))
    expect([...currencies].filter((code) => code !== null).length).toBeGreaterThanOrEqual(4)
    const priced = told['deals']!.filter(({ amountMinor }) => amountMinor !== null)
    expect(priced.every(({ amountBase }) => amountBase !== null)).toBe(true)
  })

  it('was written down as it went for a year, so that a forecast of then can be compared with what came', async () => {
    const { database } = one
    await caughtUp(database, { patience: 60_000 })
    const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
    for (const day of ['2026-02-01', '2026-05-01', '2026-08-01']) {
      const period = periodOf('QUARTER', day, 1, false)
      const told = async (at: string) => {
        const standing = { period, scope: { userIds: null }, pipelineIds: null }
        const { figures } = await figuresAt(reading, standing, { at, ratesOn: null })
        const total = together([...figures.values()])
        return { closed: closedOf(total), open: openPipelineOf(total) }
      }
      const before = await told(`${addDays(period.start, -10)}T00:00:00.000Z`)
      const middle = await told(`${addDays(period.start, 45)}T00:00:00.000Z`)
      const after = await told(`${addDays(period.end, 20)}T00:00:00.000Z`)
      expect(before.closed.count).toBe(0)
      expect(before.open.count).toBeGreaterThan(20)
      expect(middle.closed.count).toBeGreaterThan(5)
      expect(middle.open.count).toBeGreaterThan(5)
      expect(after.closed.base).toBeGreaterThan(middle.closed.base)
      // What was not decided in time was pushed out of the quarter.
      expect(after.open.count).toBe(0)
      expect(before.open.base).toBeGreaterThan(after.closed.base / 2)
    }
    const { quotas, overrides } = told as Record<string, Row[]>
    expect(new Set(quotas!.map(({ start }) => start)).size).toBe(6)
    expect(quotas!.filter(({ teamId }) => teamId !== null).length).toBe(36)
    expect(overrides!.length).toBe(4)
  })

  it('gives a key to an administrator, a manager and a seller', () => {
    expect(one.keys.map(({ role }) => role)).toEqual(['Administrator', 'Manager', 'Seller'])
    expect(new Set(one.keys.map(({ bearer }) => bearer)).size).toBe(3)
  })
})

describe('npm run demo', () => {
  const run = promisify(execFile)
  const folder = mkdtempSync(join(tmpdir(), 'rapport-demo-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function command(...args: string[]) {
    const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'demo.db')}` }
    return run(process.execPath, [join(import.meta.dirname, '../src/demo/demo.ts'), ...args], { env })
  }

  it('prints what it made and the keys, once', async () => {
    const { stdout } = await command()
    expect(stdout).toContain('200 accounts')
    expect(stdout).toMatch(/^ {2}\d+ opportunity lines$/m)
    expect(stdout.match(/ opportunities$/gm)).toHaveLength(1)
    expect(stdout.match(/^ {2}(Administrator|Manager|Seller) +rpt_\S+ {2}\S/gm)).toHaveLength(3)
    await expect(command()).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds accounts already'),
    })
  }, 60_000)

  it('takes a whole number for a seed', async () => {
    await expect(command('seven')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('whole number') })
  })
})
