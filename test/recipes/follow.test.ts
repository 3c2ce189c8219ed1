import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow, type Wire } from '../../clients/recipes/follow.ts'

type Step = object | Error | 'RIGHTS_CHANGED' | 'CURSOR_EXPIRED' | 'LAGGED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'QUIET'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const beat = (cursor: string) => ({ cursor, event: null })
const told = (id: string) => ({ cursor: `at-${id}`, event: { id } })

/** Follows over connections that go as written, and says what came of it. */
async function followed(connections: Step[][], variables: Record<string, unknown> = {}) {
  const [asked, heard, again]: unknown[][] = [[], [], []]
  const wire: Wire = {
    async *iterate({ variables }) {
      asked!.push(variables['after'])
      for (const step of connections.shift() ?? ['QUIET']) {
        if (step === 'QUIET') await new Promise(() => {})
        else if (step instanceof Error) throw step
        else if (typeof step === 'string') yield { errors: [{ message: step, extensions: { code: step } }] }
        else yield { data: { events: step } }
      }
    },
  }
  const sink = {
    next: ({ data }: any) => void heard!.push(data.events.event?.id ?? 'beat'),
    error: (reason: any) => void heard!.push(reason[0].extensions.code),
  }
  const stop = follow(wire, { query: '', variables }, sink, (why) => void again!.push(why))
  await vi.advanceTimersByTimeAsync(120_000)
  stop()
  return { asked, heard, again }
}

test('a lost connection goes on behind the last cursor, and nothing is told twice', async () => {
  expect(await followed([[beat('0'), told('a'), new Error('gone')], [], [told('a'), told('b')]])).toEqual({
    asked: [null, 'at-a', 'at-a', 'at-b'],
    heard: ['beat', 'a', 'b'],
    again: ['START'],
  })
})

test('who knows a cursor begins there and has missed nothing', async () => {
  const { asked, heard, again } = await followed([[beat('1'), told('a'), 'QUIET']], { after: '0' })
  expect([asked, heard, again]).toEqual([['0'], ['a'], []])
})

test('a gap is told when the stream stands again', async () => {
  expect(
    await followed([
      [beat('0'), 'RIGHTS_CHANGED'],
      [beat('1'), told('a'), 'LAGGED'],
      ['CURSOR_EXPIRED'],
      [beat('9'), 'QUIET'],
    ]),
  ).toEqual({
    asked: [null, '0', 'at-a', null],
    heard: ['beat', 'beat', 'a', 'beat'],
    again: ['START', 'RIGHTS_CHANGED', 'CURSOR_EXPIRED'],
  })
})

test('what was missed comes before the list is read anew', async () => {
  const { heard, again } = await followed([
    [beat('0'), 'RIGHTS_CHANGED'],
    [told('a'), beat('1'), 'QUIET'],
  ])
  expect([heard, again]).toEqual([
    ['beat', 'a', 'beat'],
    ['START', 'RIGHTS_CHANGED'],
  ])
})

test('a token that lapses is renewed once, and what is refused ends it', async () => {
  const lapsed = await followed([[beat('0'), 'UNAUTHENTICATED'], [beat('1'), 'UNAUTHENTICATED'], ['UNAUTHENTICATED']])
  expect(lapsed.asked).toHaveLength(3)
  expect(lapsed.heard).toEqual(['beat', 'beat', 'UNAUTHENTICATED'])
  expect(await followed([['FORBIDDEN']])).toMatchObject({ asked: [null], heard: ['FORBIDDEN'] })
})
