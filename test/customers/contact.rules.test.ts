import { describe, expect, it } from 'vitest'
import { settleName, shownName, withOnePrimary } from '../../src/customers/contact.rules.ts'
import { codeOf } from '../sales/deals.ts'

describe('the shown name of a contact', () => {
  it.each([
    ['Miller', 'Ann', 'Ann Miller'],
    ['王', '小明', '王小明'],
    ['欧阳', '娜娜', '欧阳娜娜'],
    ['山田', 'たろう', '山田たろう'],
    ['김', '민준', '김민준'],
    ['王', 'Peter', 'Peter 王'],
    ["O'Brien", 'José', "José O'Brien"],
    ['Miller', null, 'Miller'],
    [null, 'Ann', 'Ann'],
    [null, null, null],
    ['', '', null],
  ])('of family name %s and given name %s is %s', (familyName, givenName, shown) => {
    expect(shownName({ familyName, givenName })).toBe(shown)
  })

  const ann = { name: 'Ann Miller', givenName: 'Ann', familyName: 'Miller' }
  const other = { ...ann, name: 'Annie' }
  it.each([
    ['given, it stands', 'Dr. Ann', null, { givenName: 'Ann', familyName: 'Miller' }, 'Dr. Ann'],
    ['left out at creation, it is made', undefined, null, { givenName: 'Ann', familyName: 'Miller' }, 'Ann Miller'],
    ['it follows a marriage', undefined, ann, { givenName: 'Ann', familyName: 'Smith' }, 'Ann Smith'],
    ['one of its own stays', undefined, other, { givenName: 'Ann', familyName: 'Smith' }, 'Annie'],
    ['cleared, it is made anew', null, other, { givenName: 'Ann', familyName: 'Smith' }, 'Ann Smith'],
  ])('%s', (_, given, before, after, name) => {
    expect(settleName(given, before, after)).toBe(name)
  })

  it('must come from somewhere', () => {
    expect(codeOf(() => settleName(undefined, null, { givenName: null, familyName: null }))).toBe('REQUIRED name')
    expect(codeOf(() => settleName(undefined, ann, { givenName: null, familyName: null }))).toBe('REQUIRED name')
  })
})

describe('the primary account of a contact', () => {
  it.each([
    ['none without accounts', [], []],
    ['the first unless one is marked', [false, false], [true, false]],
    ['the one that is marked', [false, true], [false, true]],
  ])('is %s', (_, marked, expected) => {
    const links = marked.map((isPrimary) => ({ isPrimary }))
    expect(withOnePrimary(links).map((link) => link.isPrimary)).toEqual(expected)
  })

  it('is one alone', () => {
    expect(codeOf(() => withOnePrimary([{ isPrimary: true }, { isPrimary: true }]))).toBe('SEVERAL_PRIMARY accounts')
  })
})
