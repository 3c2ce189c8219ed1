import { isDay, readInstant } from '../../plain/day.ts'
import { toMinor } from '../../plain/money.ts'
import { refusalsOf } from '../../plain/refusal.ts'
import { isStorable } from '../../plain/text.ts'
import type {
  BooleanField,
  ChoiceField,
  DayField,
  InstantField,
  IntegerField,
  JsonField,
  MoneyField,
  NumberField,
} from '../record/field.ts'
import type { Reading, ReadValue } from './reading.ts'
import {
  noChoice,
  noDay,
  noInstant,
  noInvalid,
  noMoney,
  noNumber,
  noRange,
  noText,
  noTooLong,
  noTruth,
} from './refuse.ts'

export const readInteger: ReadValue<IntegerField> = (field, value, path, reading) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) reading.refusals.push(noNumber(path, true))
  else readWithin(field, value, path, reading)
}

export const readNumber: ReadValue<NumberField> = (field, value, path, reading) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) reading.refusals.push(noNumber(path, false))
  else readWithin(field, value, path, reading)
}

function readWithin(field: IntegerField | NumberField, value: number, path: string[], reading: Reading): void {
  const { min = -Infinity, max = Infinity } = field
  if (value < min || value > max) reading.refusals.push(noRange(path, field.min, field.max))
  // Neither engine keeps a negative zero apart.
  else reading.into[field.column] = value === 0 ? 0 : value
}

export const readBoolean: ReadValue<BooleanField> = (field, value, path, reading) => {
  if (typeof value !== 'boolean') reading.refusals.push(noTruth(path))
  else reading.into[field.column] = value
}

export const readMoney: ReadValue<MoneyField> = (field, value, path, reading) => {
  const { amount, currency } = (value ?? {}) as { amount?: unknown; currency?: unknown }
  if ((typeof amount !== 'string' && typeof amount !== 'number') || typeof currency !== 'string') {
    reading.refusals.push(noMoney(path))
    return
  }
  try {
    reading.into[field.minor] = toMinor(String(amount), currency)
    reading.into[field.currency] = currency
  } catch (thrown) {
    reading.refusals.push(...refusalsOf(thrown).map((one) => one.under(...path)))
  }
}

export const readDay: ReadValue<DayField> = (field, value, path, reading) => {
  if (typeof value !== 'string' || !isDay(value)) reading.refusals.push(noDay(path))
  else reading.into[field.column] = value
}

export const readMoment: ReadValue<InstantField> = (field, value, path, reading) => {
  const instant = value instanceof Date ? value.toISOString() : typeof value === 'string' ? readInstant(value) : null
  if (instant === null) reading.refusals.push(noInstant(path))
  else reading.into[field.column] = instant
}

export const readChoice: ReadValue<ChoiceField> = (field, value, path, reading) => {
  if (typeof value === 'string' && Object.hasOwn(field.options, value)) reading.into[field.column] = value
  else reading.refusals.push(noChoice(path, Object.keys(field.options)))
}

export const readJson: ReadValue<JsonField> = (field, value, path, reading) => {
  if (typeof value !== 'object' || value === null) {
    reading.refusals.push(noInvalid(path, 'a JSON object or list', 'JSON 对象或列表'))
    return
  }
  const text = JSON.stringify(value)
  if (text.length > field.max) reading.refusals.push(noTooLong(path, field.max, text.length))
  else if (!isStorable(text) || text.includes('\\u0000')) reading.refusals.push(noText(path))
  else reading.into[field.column] = value
}
