import { expect, test } from 'vitest'
import { Failure } from '../../src/plain/failure.ts'
import { boundedQueue, ENDED, NOTHING } from '../../src/platform/live/queue.ts'

test('hands on what came, in order, and says when nothing came', async () => {
  const queue = boundedQueue<number>(3)
  const first = queue.take(10_000)
  queue.push(1)
  expect(await first).toBe(1)
  for (let round = 0; round < 20; round++) {
    queue.push(round)
    queue.push(-round)
    expect([await queue.take(0), await queue.take(0)]).toEqual([round, -round])
  }
  expect(queue.isEmpty()).toBe(true)
  expect(await queue.take(1)).toBe(NOTHING)
})

test('cuts off who lets more wait than it holds, and holds nothing of it any longer', async () => {
  const queue = boundedQueue<number>(2)
  for (const item of [1, 2, 3, 4]) queue.push(item)
  expect(queue.isEmpty()).toBe(true)
  await expect(queue.take(0)).rejects.toMatchObject({ code: 'LAGGED' })
})

test('ends at once for whoever waits, and the first reason counts', async () => {
  const queue = boundedQueue<number>(2)
  const waiting = queue.take(10_000)
  queue.end()
  queue.fail(new Failure('RIGHTS_CHANGED', 'Too late.'))
  expect(await waiting).toBe(ENDED)
  expect(await queue.take(0)).toBe(ENDED)
})
