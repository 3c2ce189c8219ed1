import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Account } from '../../src/customers/account.record.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import { type CellKind, readCell } from '../../src/platform/jobs/cells.ts'
import { csvLine, textCell, unguarded } from '../../src/platform/jobs/csv-text.ts'
import { dayInPattern, instantInPattern, isDatePattern } from '../../src/platform/jobs/date-pattern.ts'
import { rowsOfFile } from '../../src/platform/jobs/file-rows.ts'
import { holdRights, reachesAsThen, withinRights } from '../../src/platform/jobs/rights.ts'
import { targetOf } from '../../src/platform/jobs/targets.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { actorOf } from '../people.ts'

test.each<[CellKind, string, unknown]>([
  ['number', ' 12 ', 12],
  ['number', '-1.5', -1.5],
  ['number', '1,5', '1,5'],
  ['number', '0x10', '0x10'],
  ['boolean', 'Yes', true],
  ['boolean', '否', false],
  ['boolean', 'perhaps', 'perhaps'],
  ['money', ' 12.30 eur', { amount: '12.30', currency: 'EUR' }],
  ['texts', 'a; b ;;c', ['a', 'b', 'c']],
  ['instant', '2026-05-31', '2026-05-31T00:00:00Z'],
  ['choice', 'best case', 'BEST_CASE'],
  ['json', '[{"city":"Wien"}]', [{ city: 'Wien' }]],
  ['json', 'Wien', 'Wien'],
  ['text', ' as it is ', ' as it is '],
])('a cell of kind %s that says %j is %j', (kind, cell, value) => {
  expect(readCell(kind, cell, ['x'], null)).toEqual(value)
})

describe('a date pattern', () => {
  test.each([
    ['DD.MM.YYYY', '31.05.2026', '2026-05-31'],
    ['M/D/YYYY', '5/31/2026', '2026-05-31'],
    ['YYYY年M月D日', '2026年5月31日', '2026-05-31'],
    ['YYYYMMDD', '20260531', '2026-05-31'],
    ['DD.MM.YYYY', '31.02.2026', null],
    ['DD.MM.YYYY', '31.05.26', null],
    ['DD.MM.YYYY', '31x05x2026', null],
  ])('%s reads %s as %s', (pattern, text, day) => {
    expect(isDatePattern(pattern)).toBe(true)
    expect(dayInPattern(pattern, text)).toBe(day)
  })

  it('reads times, in UTC', () => {
    expect(instantInPattern('D.M.YYYY HH:mm', '1.2.2026 09:30')).toBe('2026-02-01T09:30:00.000Z')
    expect(instantInPattern('D.M.YYYY HH:mm', '1.2.2026 25:30')).toBeNull()
  })

  it('needs a year, a month and a day, each once', () => {
    expect(['MM/YYYY', 'DD.MM.YYYY DD', 'day', ''].map(isDatePattern)).toEqual([false, false, false, false])
  })
})

test.each([
  ['name', { path: ['name'], cell: 'text' }],
  ['id', { path: ['id'], cell: 'text' }],
  ['annualRevenue.amount', { path: ['annualRevenue', 'amount'], cell: 'text' }],
  ['annualRevenue', { path: ['annualRevenue'], cell: 'money' }],
  ['parent', { path: ['parent'], cell: 'text' }],
  ['parent.externalIds.my.erp', { path: ['parent'], cell: 'text', source: 'my.erp' }],
  ['externalIds', { path: ['externalIds'], cell: 'json' }],
  ['externalIds.sap', { path: [], cell: 'text', beside: { externalSource: 'sap' } }],
  ['customFields.level', { path: [], cell: 'text', beside: { customKey: 'level' } }],
  ['domains', { path: ['domains'], cell: 'texts' }],
  ['domains.1', { path: ['domains', '1'], cell: 'text' }],
  ['addresses.0.city', { path: ['addresses', '0', 'city'], cell: 'text' }],
  ...['colour', 'name.x', 'annualRevenue.amount.x', 'createdAt', '__proto__', 'addresses.x.city', ''].map(
    (path): [string, null] => [path, null],
  ),
])('the path %j leads to %j', (path, target) => {
  expect(targetOf(Account, path)).toEqual(target)
})

test.each([
  ['team.0.splitPercent', { path: ['team', '0', 'splitPercent'], cell: 'number' }],
  ['contacts.0.role', { path: ['contacts', '0', 'role'], cell: 'choice' }],
  ['contacts.0.contact.externalIds.erp', { path: ['contacts', '0', 'contact'], cell: 'text', source: 'erp' }],
  ['checks.0.done', null],
])('of an opportunity the path %j leads to %j', (path, target) => {
  expect(targetOf(Opportunity, path)).toEqual(target)
})

async function read(text: string): Promise<string[][]> {
  const rows: string[][] = []
  const form = { format: 'CSV' as const, encoding: 'utf-8', delimiter: ',', most: 1e9 }
  const bytes = Buffer.from(text)
  const pieces = (async function* () {
    for (let from = 0; from < bytes.length; from += 3) yield bytes.subarray(from, from + 3)
  })()
  for await (const { cells } of rowsOfFile(pieces, form)) rows.push(cells!)
  return rows
}

test('any text comes out of CSV as it went in, and none begins as a formula does', async () => {
  const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\uFEFF', ''))
  const nasty = fc.constantFrom('=1+1', "'=1", '+49', '-', '@x', '\tx', '"', 'a,b', 'a\r\nb', ' x ', "''", '王小明')
  const rows = fc.array(fc.array(fc.oneof(texts, nasty), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const kept = given.filter((row) => row.some((cell) => cell !== ''))
      const text = kept.map((row) => csvLine(row.map(textCell), ',')).join('')
      const found = await read(text)
      expect(found.map((row) => row.map(unguarded))).toEqual(kept)
      for (const row of found) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { numRuns: 300 },
  )
})

test('lines of a file are counted with the breaks inside their cells', async () => {
  const lines: number[] = []
  const text = (async function* () {
    yield Buffer.from('a,b\n1,"x\ny\nz"\n\n2,y\n')
  })()
  for await (const { line } of rowsOfFile(text, { format: 'CSV', encoding: 'utf-8', delimiter: ',', most: 99 }))
    lines.push(line)
  expect(lines).toEqual([1, 2, 6])
})

describe('held rights', () => {
  const right = (reach: Actor['reach']) => reach.get('account.UPDATE')
  const with_ = (reach: any, more: Partial<Actor> = {}) =>
    actorOf('ALL', { reach: new Map(reach ? [['account.UPDATE', reach]] : []), ...more })

  test.each([
    ...[
      ['ALL', 'ALL', 'ALL'],
      ['OWN', 'ALL', 'OWN'],
      ['ALL', 'TEAM', 'TEAM'],
      ['TEAM', 'PARTNER', 'OWN'],
    ],
    ...[
      ['TEAM_AND_PARTNER', 'PARTNER', 'PARTNER'],
      [null, 'ALL', undefined],
      ['ALL', null, undefined],
    ],
  ])('of %s then and %s today open %s', (then, today, both) => {
    expect(right(withinRights(with_(today), holdRights(with_(then))).reach)).toBe(both)
  })

  test('hide what was hidden then or is today', () => {
    const then = with_('ALL', {
      fields: new Map([
        ['account.name', 'READ'],
        ['account.tier', 'HIDDEN'],
      ]),
    })
    const today = with_('ALL', {
      fields: new Map([
        ['account.name', 'HIDDEN'],
        ['account.phones', 'READ'],
      ]),
    })
    expect(Object.fromEntries(withinRights(today, holdRights(then)).fields)).toEqual({
      ...{ 'account.name': 'HIDDEN', 'account.tier': 'HIDDEN', 'account.phones': 'READ' },
    })
  })

  test('tell whether somebody still reaches as far', () => {
    const held = holdRights(with_('TEAM'))
    expect([with_('ALL'), with_('OWN'), with_(null)].map((one) => reachesAsThen(one, held, 'account.UPDATE'))).toEqual([
      ...[true, false, false],
    ])
  })
})
