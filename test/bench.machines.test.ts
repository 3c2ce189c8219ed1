import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '../bench/fill/chance.ts'
import { APART } from '../bench/line.ts'
import { openAdding } from '../bench/log/adding.ts'
import { questions } from '../bench/log/asking.ts'
import { growTo, takePatterns } from '../bench/log/growing.ts'
import { lengthOf, roomOfEvent } from '../bench/log/room.ts'
import { processorSeconds } from '../bench/machines/processor.ts'
import { readOptions } from '../bench/options.ts'
import { newId } from '../src/plain/ids.ts'
import type { Database } from '../src/platform/database/database.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { sql } from '../src/platform/database/sql.ts'
import { appendEvents } from '../src/platform/log/append.ts'
import { engines, testPlace } from './engines.ts'

describe.each(engines)('a log that the bench lets grow on %s', (engine) => {
  let place: Awaited<ReturnType<typeof testPlace>>
  let database: Database
  beforeAll(async () => {
    place = await testPlace(engine)
    database = await openDatabase({ url: place.url })
    await database.unit((tx) => appendEvents(tx, [happened('opportunity.updated'), happened('contact.created')]))
    await takePatterns(database)
    await growTo(database, 0, 600)
    await growTo(database, 600, 1500)
  })
  afterAll(async () => {
    await database?.close()
    await place?.remove()
  })

  test('holds dense numbers, and its patterns in turn', async () => {
    const { rows } = await sql<{ first: number; last: number; types: number }>`select min("seq") as "first",
      max("seq") as "last", count(distinct "type") as "types" from "Event"`.execute(database.read)
    expect(Object.values(rows[0]!).map(Number)).toEqual([1, 1500, 2])
    expect(await lengthOf(database)).toBe(1500)
  })

  test('answers all that is asked of it', async () => {
    const asked = questions(database, 1500)
    expect(Object.keys(asked)).toHaveLength(4)
    const found: any = await Promise.all(Object.values(asked).map((ask) => ask(0.5)))
    expect(found[0].events).toHaveLength(200)
    expect(found[1].map(({ seq }: any) => seq)).toEqual(Array.from({ length: 200 }, (_, one) => 651 + one))
    expect(found[2].events.length).toBeGreaterThan(5)
    expect(found[3].after.length).toBeGreaterThan(0)
  })

  test('takes more events as the server writes them, with numbers', async () => {
    const { add, close } = await openAdding(database, place.url, 1500, chance(3))
    await add()
    await close()
    const { rows } = await sql<{ last: number }>`select max("seq") as "last" from "Event"`.execute(database.read)
    expect(Number(rows[0]!.last)).toBe(1600)
    const { all, row, indexes } = await roomOfEvent(database, 1600)
    expect(all).toBeCloseTo(row + Object.values(indexes).reduce((sum, bytes) => sum + bytes, 0))
    expect(Object.keys(indexes).length).toBeGreaterThan(5)
  })
})

test('processor time is that of the process', () => {
  const before = processorSeconds(process.pid)
  const used = process.cpuUsage()
  while (process.cpuUsage(used).user < 200_000);
  expect(processorSeconds(process.pid) - before).toBeGreaterThan(0.1)
})

test('what has no limit beside it runs where it is named', () => {
  const usual = readOptions([]).works
  for (const work of APART) {
    expect(usual.has(work)).toBe(false)
    expect(readOptions(['--only', work]).works.has(work)).toBe(true)
  }
})

function happened(type: string) {
  const now = new Date().toISOString()
  const [noun] = type.split('.')
  const changes = [{ field: 'name', before: 'One', after: 'Other' }]
  return {
    id: newId('evt'),
    actId: newId('act'),
    type,
    noun,
    subjectId: newId('opp'),
    ...{ occurredAt: now, recordedAt: now },
    changes,
    facts: {},
  }
}
