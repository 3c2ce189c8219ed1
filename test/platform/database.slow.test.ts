import { expect, test } from 'vitest'
import { besideWhenSlow } from '../../src/platform/database/sqlite-slow.ts'

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
