import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { deleteRows, insertRows, jsonList, updateRows } from '../../src/platform/database/rows.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { describeEngines } from '../engines.ts'

const text = fc.string({ unit: 'binary' }).map((written) => written.replaceAll('\0', ''))
const whole = fc.maxSafeInteger()
const float = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const json = fc
  .jsonValue({ stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')))
  .filter((value) => value !== null)

const at = '2026-01-01T00:00:00.000Z'

describeEngines('values', (open, engine) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    await database.unit(async ({ sql }) => {
      for (const table of ['CustomValue', 'Account', 'Setting'] as const) await sql.deleteFrom(table).execute()
    })
  })

  const custom = fc.record({
    text: fc.option(text),
    number: fc.option(float),
    boolean: fc.option(fc.boolean()),
  })

  test('come back as they were stored, one by one and many at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(custom, { minLength: 1, maxLength: 20 }), async (values) => {
        const rows = values.map((value, position) => ({ recordId: 'many', fieldId: 'f', position, ...value }))
        await database.unit(async (tx) => {
          await deleteRows(tx, 'CustomValue', ['many', 'one'], 'recordId')
          await insertRows(tx, 'CustomValue', rows)
          await tx.sql
            .insertInto('CustomValue')
            .values({ ...rows[0]!, recordId: 'one' })
            .execute()
        })
        const read = database.read.selectFrom('CustomValue').select(['recordId', 'fieldId', 'position'])
        const found = read.select(['text', 'number', 'boolean']).orderBy('position')
        expect(await found.where('recordId', '=', 'many').execute()).toEqual(rows)
        expect(await found.where('recordId', '=', 'one').execute()).toEqual([{ ...rows[0]!, recordId: 'one' }])
      }),
      { numRuns: 60 },
    )
  })

  test('that are JSON come back parsed, texts and numbers among them', async () => {
    await fc.assert(
      fc.asyncProperty(json, json, async (first, second) => {
        await database.unit(async (tx) => {
          await insertRows(tx, 'Setting', [{ key: 'a', value: first }], undefined, { replace: ['key'] })
          await insertRows(
            tx,
            'Setting',
            [
              { key: 'a', value: second },
              { key: 'b', value: first },
            ],
            undefined,
            {
              replace: ['key'],
            },
          )
        })
        const found = await database.read.selectFrom('Setting').selectAll().orderBy('key').execute()
        expect(found).toEqual([
          { key: 'a', value: second },
          { key: 'b', value: first },
        ])
      }),
      { numRuns: 60 },
    )
  })

  const account = (id: string, more: object) => ({
    ...{ id, createdAt: at, updatedAt: at, name: 'n', nameKey: 'n', domains: [], phones: [], addresses: [] },
    ...more,
  })

  test('that are whole numbers keep every digit and are changed many at once', async () => {
    const several = fc.array(fc.tuple(fc.option(whole), fc.boolean(), json), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(several, async (values) => {
        const ids = values.map((_, place) => `acc_${place}`)
        const changes = values.map(([annualRevenueMinor, isPartner, domains], place) => ({
          ...{ id: ids[place]!, annualRevenueMinor, isPartner, domains },
        }))
        await database.unit(async (tx) => {
          await tx.sql.deleteFrom('Account').execute()
          await insertRows(
            tx,
            'Account',
            [...ids, 'acc_other'].map((id) => account(id, {})),
          )
          expect(await updateRows(tx, 'Account', changes)).toBe(values.length)
        })
        const found = await database.read
          .selectFrom('Account')
          .select(['id', 'annualRevenueMinor', 'isPartner', 'domains', 'version'])
          .where('id', 'in', jsonList(engine, ids))
          .execute()
        const sorted = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
        expect(sorted).toEqual(changes.map((change) => ({ ...change, version: 1 })))
      }),
      { numRuns: 40 },
    )
  })

  test('beyond the safe integers are refused, never rounded', async () => {
    const largest = Number.MAX_SAFE_INTEGER
    await database.unit((tx) =>
      insertRows(
        tx,
        'Account',
        [1, 2].map((one) => account(`acc_${one}`, { annualRevenueMinor: largest })),
      ),
    )
    const sum = database.read.selectFrom('Account').select((eb) => eb.fn.sum<number>('annualRevenueMinor').as('sum'))
    expect(await sum.where('id', '=', 'acc_1').execute()).toEqual([{ sum: largest }])
    await expect(sum.execute()).rejects.toThrow(RangeError)
    await expect(database.longRead(sum.compile())).rejects.toThrow('beyond the integers')
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'a\0b'])
      await expect(database.read.selectNoFrom((eb) => eb.val(value).as('x')).execute()).rejects.toThrow(RangeError)
  })

  test('are the same from a long read', async () => {
    await database.unit((tx) => insertRows(tx, 'Account', [account('acc_1', { isPartner: true, domains: ['a'] })]))
    const read = database.read
      .selectFrom('Account')
      .select(['id', 'isPartner', 'domains', 'tier'])
      .where('isPartner', '=', true)
    expect(await database.longRead(read.compile())).toEqual(await read.execute())
  })

  test('in a list travel as one parameter, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(text, { minLength: 1, maxLength: 10 }), async (values) => {
        const list = jsonList(engine, values)
        const asked = sql<{ found: boolean | number }>`select ${values.at(-1)!} in (${list}) as found`
        const [row] = (await asked.execute(database.read)).rows
        expect(Boolean(row!.found)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('that are texts have one order, by code point, and compare by it', async () => {
    const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
    const mixed = fc.oneof(
      text,
      fc.constantFrom('a', 'A', 'ä', 'Z', 'é', 'e\u0301', '_', ' ', '小', 'ａ', '😀', '\uffee'),
    )
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(mixed, { minLength: 2, maxLength: 30 }), async (names) => {
        await database.unit(async (tx) => {
          await tx.sql.deleteFrom('Account').execute()
          await insertRows(
            tx,
            'Account',
            names.map((nameKey, place) => account(`acc_${place}`, { nameKey })),
          )
        })
        const read = database.read.selectFrom('Account').select('nameKey').orderBy('nameKey')
        const sorted = names.toSorted(byCodePoint)
        expect((await read.execute()).map((row) => row.nameKey)).toEqual(sorted)
        const above = await read.where('nameKey', '>', names[0]!).execute()
        expect(above.map((row) => row.nameKey)).toEqual(sorted.filter((name) => byCodePoint(name, names[0]!) > 0))
      }),
      { numRuns: 40 },
    )
  })
})
