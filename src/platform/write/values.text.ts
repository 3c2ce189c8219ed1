import { cleanText, isStorable, textKey } from '../../plain/text.ts'
import type { LongTextField, TextField, TextForm, TextsField } from '../record/field.ts'
import type { Reading, ReadValue } from './reading.ts'
import { noBlank, noForm, noText, noTooLong, noTooMany } from './refuse.ts'

/**
 * The one spelling of a text on its way into a column; null where nothing is left of it, undefined where it was
 * refused.
 */
export function readLine(
  value: unknown,
  limits: { max: number; form?: TextForm },
  path: string[],
  reading: Reading,
): string | null | undefined {
  const text = readLines(value, limits.max, path, reading)
  if (!text) return text
  const line = text.replace(/\s*[\r\n\t\v\f\u2028\u2029]+\s*/g, ' ')
  if (!limits.form) return line
  const cleaned = limits.form.clean(line)
  if (cleaned !== null) return cleaned
  reading.refusals.push(noForm(path, limits.form))
  return undefined
}

function readLines(value: unknown, max: number, path: string[], reading: Reading): string | null | undefined {
  if (typeof value !== 'string' || !isStorable(value)) {
    reading.refusals.push(noText(path))
    return undefined
  }
  const text = cleanText(value)
  if (text.length <= max || [...text].length <= max) return text || null
  reading.refusals.push(noTooLong(path, max, [...text].length))
  return undefined
}

export const readText: ReadValue<TextField> = (field, value, path, reading) => {
  const text = readLine(value, field, path, reading)
  if (text === undefined) return
  if (text === null && field.required) reading.refusals.push(noBlank(path))
  else setText(field.column, text, reading.into)
}

/** Sets a text column with its comparable form. */
export function setText(column: string, text: string | null, into: Record<string, unknown>): void {
  into[column] = text
  into[`${column}Key`] = text === null ? null : textKey(text)
}

export const readLongText: ReadValue<LongTextField> = (field, value, path, reading) => {
  const text = readLines(value, field.max, path, reading)
  if (text === undefined) return
  if (text === null && field.required) reading.refusals.push(noBlank(path))
  else reading.into[field.column] = text
}

export const readTexts: ReadValue<TextsField> = (field, value, path, reading) => {
  const given = Array.isArray(value) ? value : [value]
  const refused = reading.refusals.length
  const texts = given.map((entry, index) => readLine(entry, field, [...path, String(index)], reading))
  if (reading.refusals.length > refused) return
  const distinct = new Map<string, string>()
  for (const text of texts) if (text && !distinct.has(textKey(text))) distinct.set(textKey(text), text)
  if (distinct.size > field.most) reading.refusals.push(noTooMany(path, field.most, distinct.size))
  else if (distinct.size === 0 && field.required) reading.refusals.push(noBlank(path))
  else reading.into[field.column] = [...distinct.values()]
}
