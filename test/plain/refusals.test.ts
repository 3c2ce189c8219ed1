import { describe, expect, test } from 'vitest'
import { declaredEvents, eventType } from '../../src/plain/event.ts'
import { declaredRefusals, Refusals, refusal, refusalKind, refusalsOf } from '../../src/plain/refusal.ts'
import * as kinds from '../../src/plain/refusals.ts'

const account = { noun: 'account', chinese: '客户' }
const priceBook = { noun: 'priceBook', chinese: '价格手册' }

describe('a refusal', () => {
  test.each([
    [
      refusal(kinds.NOT_FOUND, { record: priceBook, id: 'pb_1' }),
      'There is no price book pb_1, or you may not see it.',
    ],
    [
      refusal(kinds.NOT_ALLOWED, { record: account, verb: 'ARCHIVE' }),
      'Your roles do not allow ARCHIVE on this account.',
    ],
    [refusal(kinds.OUT_OF_RANGE, { field: 'probability', min: 0, max: 100 }), 'probability must be between 0 and 100.'],
    [refusal(kinds.OUT_OF_RANGE, { field: 'employees', min: 0 }), 'employees must be at least 0.'],
    [refusal(kinds.OUT_OF_RANGE, { field: 'employees', min: null, max: 9 }), 'employees must be at most 9.'],
    [refusal(kinds.TOO_LONG, { field: 'name', max: 5, length: 9 }), 'name takes at most 5 characters, and has 9.'],
    [
      refusal(kinds.UNKNOWN_FIELD, { field: 'size', known: ['tier', 'tag'] }),
      'There is no field size; known are tier, tag.',
    ],
    [refusal(kinds.UNKNOWN_FIELD, { field: 'size', known: [] }), 'There is no field size; none is defined yet.'],
    [
      refusal(kinds.HAS_DEPENDENTS, {
        record: account,
        dependents: [{ noun: 'contact', chinese: '联系人', count: 2 }],
      }),
      'This account cannot be deleted while others point to it (contact: 2): archive it, or delete those first.',
    ],
  ])('says: %s', (said, sentence) => expect(said.sentence.en).toBe(sentence))

  test('says it in Chinese too', () => {
    expect(refusal(kinds.REQUIRED, { field: 'name' }).sentence.zh).toBe('name 必须填写。')
    const facts = {
      ...{ record: account, id: 'acc_1', verb: 'UPDATE', expected: 1, actual: 2, field: 'name', value: 'x', max: 1 },
      ...{ length: 2, count: 3, known: [], key: 'k', other: 0, by: 'b', dependents: [] },
    }
    for (const kind of Object.values(kinds)) {
      const given = kind === kinds.INVALID ? { ...facts, expected: { en: 'a day', zh: '日期' } } : facts
      const { en, zh } = (kind.say as (facts: unknown) => { en: string; zh: string })(given)
      expect(`${en}${zh}`).not.toMatch(/undefined|null|\[object/)
      expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    }
  })

  test('is declared once, with what it means', () => {
    const codes = declaredRefusals().map(([code]) => code)
    for (const [name, kind] of Object.entries(kinds)) expect(kind.code).toBe(name)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(() => refusalKind('REQUIRED', 'Again.', () => ({ en: '', zh: '' }))).toThrow('declared twice')
  })

  test('knows its place in the input, and is told from a bug', () => {
    const one = refusal(kinds.REQUIRED, { field: 'name' }, ['name']).under('rows', '3')
    expect(one.field).toEqual(['rows', '3', 'name'])
    expect(refusalsOf(one)).toEqual([one])
    expect(refusalsOf(new Refusals([one, one]))).toEqual([one, one])
    expect(() => refusalsOf(new TypeError('bug'))).toThrow('bug')
  })
})

describe('an event', () => {
  test('is declared once, as a past fact of a noun', () => {
    expect(eventType('priceBook.tested', 'A test declared it.').type).toBe('priceBook.tested')
    expect(declaredEvents()).toContainEqual(['priceBook.tested', 'A test declared it.'])
    expect(() => eventType('priceBook.tested', 'Again.')).toThrow('declared twice')
    for (const wrong of ['tested', 'PriceBook.tested', 'price_book.tested', 'a.b.c']) {
      expect(() => eventType(wrong, 'Wrong.')).toThrow('not spelled')
    }
  })
})
