import { expect, test } from 'vitest'
import { sql } from '../../src/platform/database/sql.ts'
import { besideWhenSlow } from '../../src/platform/database/sqlite-slow.ts'
import { openTestDatabase } from '../engines.ts'

function reader() {
  let now = 0
  let takes = 0
  const ran: string[] = []
  const answer = { rows: [{ id: 'a' }], numAffectedRows: 1n }
  const read = besideWhenSlow(
    (sql) => {
      ran.push(`here ${sql}`)
      now += takes
      return answer
    },
    async (sql) => {
      ran.push(`beside ${sql}`)
      now += takes
      return answer.rows
    },
    () => now,
  )
  return {
    ran,
    async ask(sql: string, milliseconds: number) {
      takes = milliseconds
      expect(await read(sql, [])).toEqual(answer)
    },
  }
}

test('a statement that was slow twice in a row runs beside the event loop, and comes back once it is fast', async () => {
  const { ask, ran } = reader()
  for (const milliseconds of [100, 100, 100, 2, 2]) await ask('long', milliseconds)
  await ask('other', 1)
  expect(ran).toEqual(['here long', 'here long', 'beside long', 'beside long', 'here long', 'here other'])
})

test('one slow answer among fast ones moves nothing', async () => {
  const { ask, ran } = reader()
  for (const milliseconds of [100, 1, 100, 1, 100]) await ask('usual', milliseconds)
  expect(new Set(ran)).toEqual(new Set(['here usual']))
})

/** Millions of rows to count: far longer than anything may hold the event loop. */
const counting = (most: number) => sql<{ n: number }>`with recursive c(n) as (
  select 1 union all select n + 1 from c where n < ${most}) select count(*) as "n" from c`

test('the answer stays the same as a read moves, and who comes meanwhile is answered first', async () => {
  const database = await openTestDatabase('sqlite')
  const slow = counting(600_000)
  const order: string[] = []
  const one = async (name: string) => {
    const { rows } = await slow.execute(database.read)
    order.push(name)
    return rows
  }
  for (const name of ['first', 'second', 'third', 'fourth']) expect(await one(name)).toEqual([{ n: 600_000 }])
  const late = one('slow')
  await sql`select 1`.execute(database.read).then(() => order.push('quick'))
  expect(await late).toEqual([{ n: 600_000 }])
  expect(order.slice(4)).toEqual(['quick', 'slow'])
  await database.close()
})

test('a read that was wrong beside the event loop harms none behind it', async () => {
  const database = await openTestDatabase('sqlite')
  const wrong = database.longRead({ sql: 'select * from "Nothing"', parameters: [] })
  const right = database.longRead({ sql: 'select ? as "a"', parameters: ['x'] })
  await expect(wrong).rejects.toThrow('no such table')
  expect(await right).toEqual([{ a: 'x' }])
  expect(await database.longRead({ sql: 'select 1 as "a" where 1 = 0', parameters: [] })).toEqual([])
  await database.close()
})

test('a database that closes waits for no read without end', async () => {
  const database = await openTestDatabase('sqlite')
  await database.longRead({ sql: 'select 1', parameters: [] })
  const told = database.longRead(counting(3_000_000).compile('sqlite')).then(
    (rows) => rows,
    (error: Error) => error.message,
  )
  await database.close()
  expect([[{ n: 3_000_000 }], 'The reading thread has ended']).toContainEqual(await told)
})
