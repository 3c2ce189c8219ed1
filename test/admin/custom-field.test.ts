import { describe, expect, test } from 'vitest'
import {
  checkChange,
  checkDefinition,
  type Definition,
  keyForm,
  type Usage,
} from '../../src/admin/custom-field.rules.ts'

function field(more: Partial<Definition> = {}): Definition {
  return { noun: 'account', kind: 'TEXT', isUnique: false, multiple: false, options: [], ...more }
}

const choice = field({ kind: 'OPTION', options: ['Red', 'Blue'] })
const used: Usage = { records: 3, most: 2, options: new Map([['Red', 3]]) }
const unused: Usage = { records: 0, most: 0, options: new Map() }

describe('A custom field by itself', () => {
  test.each<[string, Definition, string[]]>([
    ['a text', field(), []],
    ['a unique text', field({ isUnique: true }), []],
    ['a choice of several', { ...choice, multiple: true }, []],
    ['a field of an unknown noun', field({ noun: 'ship' }), ['noun']],
    ['a choice of nothing', field({ kind: 'OPTION' }), ['options']],
    [
      'a number with options and several values',
      field({ kind: 'NUMBER', options: ['1'], multiple: true }),
      ['options', 'multiple'],
    ],
    ['a unique yes or no', field({ kind: 'BOOLEAN', isUnique: true }), ['unique']],
    ['a unique choice of several', { ...choice, multiple: true, isUnique: true }, ['unique']],
  ])('%s', (_, definition, refused) => {
    expect(checkDefinition(definition, ['account']).flatMap((no) => no.field)).toEqual(refused)
  })

  test.each([
    ['salesOffice', 'salesOffice'],
    [' region_2 ', 'region_2'],
    ['2nd', null],
    ['Region', null],
    ['a-b', null],
    ['区域', null],
    ['', null],
  ])('with the key %j', (key, spelling) => {
    expect(keyForm.clean(key)).toBe(spelling)
  })
})

describe('A change of a custom field', () => {
  test.each<[string, Definition, Definition, Usage, string[]]>([
    ['of the kind without values', field(), field({ kind: 'NUMBER' }), unused, []],
    ['of the kind with values', field(), field({ kind: 'NUMBER' }), used, ['kind']],
    ['to unique with values', field(), field({ isUnique: true }), used, ['unique']],
    ['to not unique with values', field({ isUnique: true }), field(), used, []],
    ['to one value where a record has two', { ...choice, multiple: true }, choice, used, ['multiple']],
    ['that takes an option away which records have', choice, { ...choice, options: ['Blue'] }, used, ['options']],
    ['that takes an option away which none has', choice, { ...choice, options: ['Red'] }, used, []],
    ['that adds an option', choice, { ...choice, options: ['Blue', 'Green', 'Red'] }, used, []],
    ['of kind and options at once tells the kind', choice, field(), used, ['kind']],
  ])('%s', (_, before, after, usage, refused) => {
    expect(checkChange(before, after, usage).flatMap((no) => no.field)).toEqual(refused)
  })

  test('says how many records hold it up', () => {
    const [no] = checkChange(choice, { ...choice, options: ['Blue'] }, used)
    expect(no?.code).toBe('CUSTOM_FIELD_IN_USE')
    expect(no?.sentence.en).toContain('3 records have the option "Red"')
  })
})
