import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { languageOf } from '../../src/api/context.ts'
import { readEventCursor, writeEventCursor } from '../../src/api/event-cursor.ts'
import { checkVariables, DOCUMENT_LIMITS, parseWithin } from '../../src/api/limits.ts'
import { pathInRow } from '../../src/api/row-input.ts'

const nest = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`
const aliased = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')
const refusal = (document: string): string | null => {
  try {
    parseWithin(DOCUMENT_LIMITS, document)
    return null
  } catch (thrown) {
    return (thrown as Error).message
  }
}

test.each([
  ['15 levels', nest(15), null],
  ['16 levels', nest(16), 'levels deep'],
  ['3,000 levels', '{a'.repeat(3000) + '}'.repeat(3000), 'too deeply'],
  [
    '16 levels by fragments',
    `{ ...A } fragment A on Q ${nest(8).replace(/\{ a \}/, '{ a { ...B } }')} fragment B on Q ${nest(8)}`,
    'levels deep',
  ],
  ['a fragment within itself', '{ ...A } fragment A on Q { b ...A }', null],
  ['30 aliases', `{ x { ${aliased(30, 'b')} } }`, null],
  ['31 aliases of __typename', `{ x { ${aliased(31, '__typename')} } }`, 'aliases'],
  [
    'aliases behind fragments count each time',
    `{ x { ${'...A '.repeat(4)} } } fragment A on Q { ${aliased(8, 'b')} }`,
    '32 aliases',
  ],
  [
    'doubling fragments',
    Array.from({ length: 60 }, (_, i) => `fragment F${i} on Q { a: b ...F${i + 1} ...F${i + 1} }`).join(' ') +
      '{ ...F0 } fragment F60 on Q { a: b }',
    'aliases',
  ],
  ['21 fields at the root', `{ ${Array.from({ length: 21 }, () => 'a').join(' ')} }`, 'at its root'],
  ['6 directives', `{ a ${'@include(if: true) '.repeat(6)} }`, 'directives'],
  ['1,001 entries', `{ a(ids: [${'1,'.repeat(1001)}]) }`, '1001 entries'],
  ['lists within lists', `{ a(x: ${'['.repeat(60)}${']'.repeat(60)}) }`, 'levels deep'],
  ['too many tokens', `{ ${'a '.repeat(10_000)} }`, 'tokens'],
  [
    'an introspection',
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true }),
    null,
  ],
])('documents: %s', (_, document, expected) => {
  if (expected === null) expect(refusal(document)).toBeNull()
  else expect(refusal(document)).toContain(expected)
})

test('variables: long lists and deep values are refused', () => {
  expect(() => checkVariables({ ids: Array(1000).fill(1) }, DOCUMENT_LIMITS)).not.toThrow()
  expect(() => checkVariables({ a: { ids: Array(1001).fill(1) } }, DOCUMENT_LIMITS)).toThrow('1001 entries')
  const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)
  expect(() => checkVariables(deep, DOCUMENT_LIMITS)).toThrow('levels deep')
})

test.each([
  [null, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-Hant-TW, en;q=0.5', 'zh'],
  ['en, zh;q=0.9', 'en'],
  ['de, zh;q=0.3, en;q=0.1', 'zh'],
  ['zh;q=0', 'en'],
  ['fr', 'en'],
  ['zh;q=x', 'en'],
])('the language of %j is %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})

test('cursors of events come back, and nothing else is one', () => {
  const id = `evt_${'0'.repeat(26)}`
  expect(readEventCursor(writeEventCursor(id))).toBe(id)
  expect(readEventCursor('nonsense')).toBeNull()
})

test.each([
  [{ parent: 'x' }, ['parent'], ['parent']],
  [{ parentExternalId: { source: 's', id: 'i' } }, ['parent', 'externalId'], ['parentExternalId', 'externalId']],
  [
    { accounts: [{ accountExternalId: { source: 's', id: 'i' } }] },
    ['accounts', '0', 'account'],
    ['accounts', '0', 'accountExternalId'],
  ],
  [{ about: ['a'], aboutExternalIds: [{}, {}] }, ['about', '2'], ['aboutExternalIds', '1']],
  [{ about: ['a'], aboutExternalIds: [{}] }, ['about', '0'], ['about', '0']],
  [{}, [], []],
])('the path in %j of %j is %j', (row, path, expected) => {
  expect(pathInRow(row, path)).toEqual(expected)
})
