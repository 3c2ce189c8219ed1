import { expect, it } from 'vitest'
import { gathered } from '../../src/plain/gather.ts'

/** A question that is answered when the test says so. */
function questions() {
  const asked: { keys: string[]; answer: (fails?: Error) => void }[] = []
  const ask = (keys: string[]) =>
    new Promise<Map<string, string>>((resolve, reject) => {
      const answer = (fails?: Error) =>
        fails ? reject(fails) : resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, `${key}!`])))
      asked.push({ keys, answer })
    })
  return { asked, one: gathered(ask) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

it('asks for what comes at once together, and never twice at a time', async () => {
  const { asked, one } = questions()
  const first = [one('a'), one('b'), one('a'), one('none')]
  await turn()
  const second = [one('a'), one('c')]
  await turn()
  expect(asked.map(({ keys }) => keys)).toEqual([['a', 'b', 'none']])
  asked[0]!.answer()
  expect(await Promise.all(first)).toEqual(['a!', 'b!', 'a!', undefined])
  await turn()
  expect(asked.map(({ keys }) => keys)).toEqual([
    ['a', 'b', 'none'],
    ['a', 'c'],
  ])
  asked[1]!.answer()
  expect(await Promise.all(second)).toEqual(['a!', 'c!'])
})

it('begins to ask only after somebody asked, so that no answer is older than that', async () => {
  const { asked, one } = questions()
  void one('a')
  await turn()
  const late = one('a')
  asked[0]!.answer()
  await turn()
  expect(asked).toHaveLength(2)
  asked[1]!.answer()
  expect(await late).toBe('a!')
})

it('fails with those alone who were part of the question', async () => {
  const { asked, one } = questions()
  const first = one('a')
  await turn()
  const second = one('a')
  asked[0]!.answer(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  await turn()
  asked[1]!.answer()
  expect(await second).toBe('a!')
})
