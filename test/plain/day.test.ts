import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  isInstant,
  monthOf,
  quarterOf,
  readInstant,
  yearOf,
} from '../../src/plain/day.ts'

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  test.each(['2017-02-28', '2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) =>
    expect(isDay(text)).toBe(true),
  )

  test.each([
    '2017-02-30',
    '2017-02-29',
    '1900-02-29',
    '2017-13-01',
    '2017-00-10',
    '2017-04-31',
    '2017-04-00',
    '0000-01-01',
    '2017-4-1',
    '17-04-01',
    '2017-04-01 ',
    '2017-04-01\n',
    '2017-04-01T00:00:00Z',
    '+012017-04-01',
    '',
  ])('is not "%s"', (text) => expect(isDay(text)).toBe(false))

  test.each([
    ['2017-01-01', '2017-Q1'],
    ['2017-03-31', '2017-Q1'],
    ['2017-05-03', '2017-Q2'],
    ['2017-09-30', '2017-Q3'],
    ['2017-10-01', '2017-Q4'],
    ['2017-12-31', '2017-Q4'],
  ])('%s is of the quarter %s', (text, quarter) => expect(quarterOf(text)).toBe(quarter))

  test('is of a month and a year', () => {
    expect(monthOf('2017-05-03')).toBe('2017-05')
    expect(yearOf('2017-05-03')).toBe('2017')
  })

  test.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2017-03-01', -1, '2017-02-28'],
    ['2017-12-31', 1, '2018-01-01'],
    ['2017-06-15', 0, '2017-06-15'],
  ])('%s and %d days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to)
    expect(daysBetween(from, to)).toBe(count)
  })

  test('added to another is the distance between them', () =>
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0)
      }),
    ))

  test('outside the calendar is a bug', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2017-01-01', 1e12)).toThrow(RangeError)
    expect(() => addDays('2017-01-01', 0.5)).toThrow(RangeError)
    expect(() => daysBetween('2017-02-30', '2017-03-01')).toThrow(RangeError)
  })
})

describe('an instant', () => {
  test.each([
    ['2017-05-03T10:20:30.456Z', '2017-05-03T10:20:30.456Z'],
    ['2017-05-03T10:20:30Z', '2017-05-03T10:20:30.000Z'],
    ['2017-05-03T10:20Z', '2017-05-03T10:20:00.000Z'],
    ['2017-05-03t10:20:30z', '2017-05-03T10:20:30.000Z'],
    ['2017-05-03T10:20:30.4567891Z', '2017-05-03T10:20:30.456Z'],
    ['2017-05-03T01:20:30+08:00', '2017-05-02T17:20:30.000Z'],
    ['2017-12-31T23:30:00-0130', '2018-01-01T01:00:00.000Z'],
  ])('%s is stored as %s', (text, stored) => expect(readInstant(text)).toBe(stored))

  test.each([
    '2017-05-03',
    '2017-05-03T10:20:30',
    '2017-02-30T10:20:30Z',
    '2017-05-03T24:00:00Z',
    '2017-05-03T10:60:00Z',
    '2016-12-31T23:59:60Z',
    '2017-05-03T10:20:30+24:00',
    '2017-05-03T10:20:30+08:60',
    '0001-01-01T00:00:00+08:00',
    '9999-12-31T23:00:00-08:00',
    '2017-05-03 10:20:30Z',
    'yesterday',
    '',
  ])('is not "%s"', (text) => expect(readInstant(text)).toBeNull())

  test('has one spelling, and a day', () => {
    expect(isInstant('2017-05-03T10:20:30.456Z')).toBe(true)
    expect(isInstant('2017-05-03T10:20:30Z')).toBe(false)
    expect(isInstant('2017-05-03T10:20:30.45+0000')).toBe(false)
    expect(dayOf('2017-05-03T10:20:30.456Z')).toBe('2017-05-03')
  })

  test('reads what the clock writes', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(readInstant(date.toISOString())).toBe(date.toISOString())
      }),
    ))
})
