import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import { Contact } from '../../src/customers/contact.record.ts'
import { textKey } from '../../src/plain/text.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { openReading } from '../../src/platform/read/open-reading.ts'
import type { ListArguments } from '../../src/platform/read/page.ts'
import type { Reading } from '../../src/platform/read/reading.ts'
import { type Wanted, wanting } from '../../src/platform/read/wanted.ts'
import type { Row } from '../../src/platform/record/record.ts'
import { registerRecord } from '../../src/platform/record/registry.ts'
import { Team, User } from '../../src/staff/people.record.ts'
import { Role } from '../../src/staff/role.record.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { compareValues, meets, type Sample } from './naive.ts'

for (const record of [Role, User, Team, Account, Contact]) registerRecord(record)

const NAMES = [
  'Alpha',
  'alpha',
  'Ähre',
  '王小明科技',
  '小明',
  'ΑΛΦΑ',
  'straße',
  'STRASSE',
  'a_b',
  'a%b',
  'a\\b',
  '🙂',
  'Ünïcode',
]
const text = fc.constantFrom(...NAMES)
const part = fc.constantFrom('a', 'A', '小', 'ss', '_', '%', '\\', 'ha', '')
const DOMAINS = ['example.com', 'example.org', '例子.cn', 'a.example.com']

const sample = fc.record({
  name: text,
  industry: fc.option(text, { freq: 3 }),
  employees: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }),
  isPartner: fc.boolean(),
  revenue: fc.option(fc.record({ minor: fc.integer({ min: 0, max: 3 }), currency: fc.constantFrom('USD', 'EUR') }), {
    freq: 3,
  }),
  domains: fc.uniqueArray(fc.constantFrom(...DOMAINS), { maxLength: 3 }),
  parent: fc.option(fc.nat({ max: 30 }), { freq: 2 }),
})

const id = (index: number) => `acc_0000000000000000000000${String(index).padStart(4, '0')}`

function toSamples(raw: any[]): Sample[] {
  return raw.map(({ parent, ...rest }, index) => ({
    ...rest,
    id: id(index),
    // A parent always stands before its child, so that there is no loop.
    parentId: parent !== null && parent < index ? id(parent) : null,
  }))
}

async function fill(database: Database, samples: Sample[]): Promise<void> {
  await database.unit(async (tx) => {
    await tx.sql.deleteFrom('ListValue').execute()
    await tx.sql.updateTable('Account').set({ parentId: null }).execute()
    await tx.sql.deleteFrom('Account').execute()
    const now = '2026-01-01T00:00:00.000Z'
    const rows = samples.map((each) => ({
      ...{ id: each.id, version: 1, createdAt: now, updatedAt: now, name: each.name, nameKey: textKey(each.name) },
      ...{ industry: each.industry, industryKey: each.industry === null ? null : textKey(each.industry) },
      ...{ employees: each.employees, isPartner: each.isPartner, domains: each.domains, phones: [], addresses: [] },
      ...{ annualRevenueMinor: each.revenue?.minor ?? null, annualRevenueCurrency: each.revenue?.currency ?? null },
      parentId: each.parentId,
    }))
    if (rows.length > 0) await insertRows(tx, 'Account', rows)
    const values = samples.flatMap((each) =>
      each.domains.map((value, position) => ({
        ...{ recordId: each.id, field: 'account.domains', position, value, valueKey: textKey(value) },
      })),
    )
    if (values.length > 0) await insertRows(tx, 'ListValue', values)
  })
}

function readingOf(database: Database): Reading {
  return openReading({ database, actor: actorOf('ALL'), fresh: true, baseCurrency: async () => 'USD' })
}

const textComparison = fc.oneof(
  fc.record({ eq: text }),
  fc.record({ neq: text }),
  fc.record({ in: fc.array(text, { maxLength: 3 }) }),
  fc.record({ nin: fc.array(text, { maxLength: 3 }) }),
  fc.record({ contains: part }),
  fc.record({ startsWith: part }),
  fc.record({ endsWith: part }),
  fc.record({ isNull: fc.boolean() }),
  fc.record({ gte: text, lt: text }),
)
const numbers = fc.integer({ min: 0, max: 4 })
const numberComparison = fc.oneof(
  fc.record({ eq: numbers }),
  fc.record({ neq: numbers }),
  fc.record({ gt: numbers, lte: numbers }),
  fc.record({ in: fc.array(numbers, { maxLength: 2 }) }),
  fc.record({ nin: fc.array(numbers, { maxLength: 2 }) }),
  fc.record({ isNull: fc.boolean() }),
)
const money = fc.record({
  amount: fc.constantFrom('0.00', '0.01', '0.02', '0.03'),
  currency: fc.constantFrom('USD', 'EUR'),
})
const moneyComparison = fc.oneof(
  fc.record({ gte: money }),
  fc.record({ neq: money }),
  fc.record({ eq: money }),
  fc.record({ isNull: fc.boolean() }),
)

const { filter } = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.record({ name: textComparison }),
    fc.record({ industry: textComparison }),
    fc.record({ employees: numberComparison }),
    fc.record({ isPartner: fc.record({ eq: fc.boolean() }) }),
    fc.record({ annualRevenue: moneyComparison }),
    fc.record({
      domains: fc.oneof(
        fc.record({ some: textComparison }),
        fc.record({ none: textComparison }),
        fc.record({ every: textComparison }),
        fc.record({ isEmpty: fc.boolean() }),
      ),
    }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ not: tie('filter') }),
    fc.record({ parent: fc.oneof(tie('filter'), fc.record({ isNull: fc.boolean() })) }),
    fc.record({
      children: fc.oneof(
        fc.record({ some: tie('filter') }),
        fc.record({ every: tie('filter') }),
        fc.record({ none: tie('filter') }),
      ),
    }),
  ),
}))

const direction = fc.constantFrom('ASC', 'DESC')
const ownOrder = fc.oneof(
  fc.record({ name: direction }),
  fc.record({ industry: direction }),
  fc.record({ employees: direction }),
  fc.record({ isPartner: direction }),
  fc.record({ createdAt: direction }),
  fc.record({ annualRevenue: direction }),
  fc.record({ id: direction }),
)
const order = fc.array(fc.oneof(ownOrder, fc.record({ parent: ownOrder })), { maxLength: 3 })

/** The values by which an order item compares. */
function orderValues(all: Map<string, Sample>, row: Sample | undefined, item: Record<string, any>): unknown[] {
  const [name] = Object.keys(item) as [string]
  if (name === 'parent') return orderValues(all, row?.parentId ? all.get(row.parentId) : undefined, item['parent'])
  if (!row) return name === 'annualRevenue' ? [null, null] : [null]
  if (name === 'annualRevenue') return [row.revenue?.currency ?? null, row.revenue?.minor ?? null]
  if (name === 'createdAt') return ['2026']
  const value = (row as any)[name]
  return [typeof value === 'string' && name !== 'id' ? textKey(value) : value]
}

function directionOf(item: Record<string, any>): string {
  const [value] = Object.values(item)
  return typeof value === 'string' ? value : directionOf(value)
}

function sorted(all: Map<string, Sample>, items: Record<string, any>[]): string[] {
  const withId = [...items, { id: items.length > 0 ? directionOf(items.at(-1)!) : 'ASC' }]
  const compare = (a: Sample, b: Sample) => {
    for (const item of withId) {
      const left = orderValues(all, a, item)
      const right = orderValues(all, b, item)
      for (const [index, value] of left.entries()) {
        const difference = compareValues(value, right[index])
        if (difference !== 0) return directionOf(item) === 'ASC' ? difference : -difference
      }
    }
    return 0
  }
  return [...all.values()].sort(compare).map((row) => row.id)
}

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) }

describeEngines('reading', (open) => {
  it('a random filter selects what a naive evaluation in memory selects, and counts it', async () => {
    const database = await open()
    await fc.assert(
      fc.asyncProperty(
        fc.array(sample, { maxLength: 25 }),
        fc.array(filter, { minLength: 4, maxLength: 8 }),
        async (raw, filters) => {
          const samples = toSamples(raw)
          const all = new Map(samples.map((each) => [each.id, each]))
          await fill(database, samples)
          const reading = readingOf(database)
          for (const asked of filters) {
            const page = await reading.page(Account, { filter: asked, first: 200 })
            const expected = samples.filter((row) => meets(all, row, asked)).map((row) => row.id)
            expect(page.rows.map((row) => row['id'])).toEqual(expected)
            expect(await page.count()).toBe(expected.length)
          }
        },
      ),
      RUNS,
    )
  })

  it('pages together are the whole list, forwards and backwards, with NULLs, ties, filters and to-one orders', async () => {
    const database = await open()
    // What an order is by is filtered too, which leaves no empty field or nothing but those.
    const filtered = fc.option(fc.oneof(filter, fc.record({ employees: numberComparison, industry: textComparison })))
    await fc.assert(
      fc.asyncProperty(
        fc.array(sample, { maxLength: 30 }),
        fc.array(fc.tuple(order, filtered), { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (raw, lists, size) => {
          const samples = toSamples(raw)
          const all = new Map(samples.map((each) => [each.id, each]))
          await fill(database, samples)
          const reading = readingOf(database)
          for (const [orderBy, asked] of lists) {
            const expected = sorted(all, orderBy).filter((one) => !asked || meets(all, all.get(one)!, asked))
            const list = { orderBy, filter: asked }
            expect((await allPages(reading, list, size, false)).map(({ id }) => id)).toEqual(expected)
            const rows = await allPages(reading, list, size, true, WITH_PARENT)
            expect(rows.map(({ id }) => id)).toEqual(expected)
            const parents = expected.map((one) => all.get(one)!.parentId)
            const named = parents.map((parent) => parent && { id: parent, name: all.get(parent)!.name })
            expect(rows.map(({ parent }) => parent)).toEqual(named)
          }
        },
      ),
      RUNS,
    )
  })

  it('nested lists of many parents are what each parent alone would answer', async () => {
    const database = await open()
    const children = { name: 'children', description: 'Children.', target: Account, column: 'parentId' }
    await fc.assert(
      fc.asyncProperty(
        fc.array(sample, { maxLength: 25 }),
        order,
        fc.integer({ min: 1, max: 4 }),
        async (raw, orderBy, size) => {
          const samples = toSamples(raw)
          const all = new Map(samples.map((each) => [each.id, each]))
          await fill(database, samples)
          const reading = readingOf(database)
          const whole = sorted(all, orderBy)
          const pages = await Promise.all(
            samples.map((parent) => reading.related(children, parent.id, { orderBy, first: size })),
          )
          for (const [index, parent] of samples.entries()) {
            const own = whole.filter((each) => all.get(each)!.parentId === parent.id)
            expect(pages[index]!.rows.map((row) => row['id'])).toEqual(own.slice(0, size))
            expect(pages[index]!.hasNextPage).toBe(own.length > size)
          }
          const counts = await Promise.all(pages.map((page) => page.count()))
          expect(counts).toEqual(samples.map((parent) => samples.filter((each) => each.parentId === parent.id).length))
        },
      ),
      RUNS,
    )
  })
})

const PARENT = { field: 'parent', column: 'parentId', target: Account, wanted: wanting(['name'], []) }
const WITH_PARENT = wanting(['parentId'], [PARENT])

async function allPages(reading: Reading, list: ListArguments, size: number, backwards: boolean, wanted?: Wanted) {
  const rows: Row[] = []
  let cursor: string | null = null
  for (;;) {
    const place = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
    const page = await reading.page(Account, { ...list, ...place }, wanted)
    if (backwards) rows.unshift(...page.rows)
    else rows.push(...page.rows)
    if (!(backwards ? page.hasPreviousPage : page.hasNextPage)) return rows
    const row = backwards ? page.rows[0] : page.rows.at(-1)
    cursor = row ? page.cursor(row) : null
  }
}
