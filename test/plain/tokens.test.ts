import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryTokens, searchTokens } from '../../src/plain/tokens.ts'

/** Whether the text has every word that is asked for, as an index answers it. */
function finds(query: string, text: string): boolean {
  const words = searchTokens(text)
  const asked = queryTokens(query)
  return (
    asked.length > 0 &&
    asked.every(({ token, prefix }) => words.some((word) => (prefix ? word.startsWith(token) : word === token)))
  )
}

const COMPANY = '王小明科技有限公司'
const LETTER = 'Dear Ann O’Neil, write to Li.Wei@mail.example.co.uk about Müller & Söhne (ABC公司) in 東京タワー'

describe('a text is found', () => {
  test.each([
    ['小明', COMPANY],
    ['明', COMPANY],
    ['科技有限', COMPANY],
    ['王 公司', COMPANY],
    ['Müller', 'MULLER GmbH'],
    ['muller', 'Müller GmbH'],
    ['mül', 'MULLER GmbH'],
    ['gmbh muller', 'Müller GmbH'],
    ['li.wei@mail.example.co.uk', LETTER],
    ['LI.WEI@mail', LETTER],
    ['mail.example.co.uk', LETTER],
    ['example.co', LETTER],
    ['wei', LETTER],
    ['example', LETTER],
    ["o'neil", LETTER],
    ['oneil', LETTER],
    ['neil', LETTER],
    ['abc', LETTER],
    ['ABC公司', LETTER],
    ['タワー', LETTER],
    ['ﾀﾜｰ', LETTER],
    ['ประเทศ', 'ประเทศไทย'],
    ['ເທດ', 'ປະເທດລາວ'],
    ['ភាសា', 'ភាសាខ្មែរ'],
    ['မြန်', 'မြန်မာ'],
    ['हिन्दी', 'वह हिन्दी बोलता है'],
    ['한국', '한국전력공사'],
    ["об'єкт", 'Новий обʼєкт'],
    ['2017 q3', 'Report Q3/2017'],
  ])('by %s in %s', (query, text) => expect(finds(query, text)).toBe(true))

  test.each([
    ['小王', COMPANY],
    ['明小', COMPANY],
    ['mull gmbh', 'Müller GmbH'],
    ['uller', 'Müller GmbH'],
    ['li@mail.example.co.uk', LETTER],
    ['か', 'がっこう'],
    ['&', LETTER],
    ['', LETTER],
    ['👍', '👍'],
  ])('but not by "%s" in %s', (query, text) => expect(finds(query, text)).toBe(false))
})

describe('the words', () => {
  test('to look for are whole but for the last', () => {
    expect(queryTokens('acme hold')).toEqual([
      { token: 'acme', prefix: false },
      { token: 'hold', prefix: true },
    ])
    expect(queryTokens('acme 小明')).toEqual([
      { token: 'acme', prefix: false },
      { token: '小明', prefix: false },
    ])
    expect(queryTokens('acme acme')).toEqual([{ token: 'acme', prefix: false }])
  })

  test('of an index are letters, marks and digits alone, each once and none long', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = searchTokens(text)
        expect(words).toEqual([...new Set(words)])
        expect(words.every((word) => /^[\p{L}\p{N}\p{M}]{1,64}$/u.test(word))).toBe(true)
      }),
    ))

  test('find every text that has them', () => {
    const written = fc.string({ unit: fc.constantFrom(..."abü1ß '’ʼ.@-_+%王小明タがที่ж한ि\u0301") })
    fc.assert(
      fc.property(written, (text) => {
        expect(queryTokens(text).length === 0 || finds(text, text)).toBe(true)
      }),
      {
        numRuns: 5000,
      },
    )
  })

  test('find a text without spaces by any part of it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'王小明科技タワー'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const start = from % text.length
          expect(finds(text.slice(start, start + 1 + (length % text.length)), `x ${text}y`)).toBe(true)
        },
      ),
    ))

  test('of a long text cost no more for each of its characters', () => {
    for (const unit of ['a', 'a.', "a'", 'a@', '.', '@', '王', '\u0301']) {
      expect(searchTokens(unit.repeat(100_000)).every((word) => word.length <= 64)).toBe(true)
      expect(queryTokens(unit.repeat(100_000)).length).toBeLessThan(3)
    }
  }, 3000)
})
