import { fromMinor } from '../../plain/money.ts'
import type { Field } from '../record/field.ts'
import type { Row } from '../record/record.ts'
import type { Reading, ReadValue } from './reading.ts'
import { noBlank } from './refuse.ts'
import { readLinks, readReference, readStructs } from './values.lists.ts'
import {
  readBoolean,
  readChoice,
  readDay,
  readInteger,
  readJson,
  readMoment,
  readMoney,
  readNumber,
} from './values.single.ts'
import { readLongText, readText, readTexts } from './values.text.ts'

type FieldOf<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>

/** What the write floor knows of one kind of field. */
interface Kind<F> {
  /** Its columns in the record's own table. */
  columns: (field: F) => string[]
  /** From the API's value (never null) to columns. */
  read: ReadValue<F>
  /** From columns to the API's value; null where there is none. */
  show: (field: F, row: Row) => unknown
  /** What the columns hold without a value. */
  empty: (field: F) => unknown[]
}

const oneColumn = {
  columns: (field: { column: string }) => [field.column],
  show: (field: { column: string }, row: Row) => row[field.column] ?? null,
  empty: () => [null],
}

const list = { ...oneColumn, show: (field: { column: string }, row: Row) => row[field.column] ?? [], empty: () => [[]] }

/** Every kind of field: its columns, how they are written and how they are shown. */
const kinds: { [K in Exclude<Field['kind'], 'links'>]: Kind<FieldOf<K>> } = {
  text: {
    ...oneColumn,
    columns: (field) => [field.column, `${field.column}Key`],
    read: readText,
    empty: () => [null, null],
  },
  longText: { ...oneColumn, read: readLongText },
  texts: { ...list, read: readTexts },
  integer: { ...oneColumn, read: readInteger },
  number: { ...oneColumn, read: readNumber },
  boolean: { ...oneColumn, read: readBoolean, empty: (field) => [field.default] },
  money: {
    columns: (field) => [field.minor, field.currency],
    read: readMoney,
    show: (field, row) => {
      const minor = row[field.minor] as number | null | undefined
      return minor === null || minor === undefined ? null : fromMinor(minor, row[field.currency] as string)
    },
    empty: () => [null, null],
  },
  baseMoney: { ...oneColumn, read: () => {} },
  day: { ...oneColumn, read: readDay },
  instant: { ...oneColumn, read: readMoment },
  choice: { ...oneColumn, read: readChoice, empty: (field) => [field.default ?? null] },
  reference: { ...oneColumn, read: readReference },
  json: { ...oneColumn, read: readJson },
  structs: {
    ...list,
    read: readStructs,
    // jsonb forgets the order of an object's keys.
    show: (field, row) =>
      ((row[field.column] as Row[] | null | undefined) ?? []).map((entry) =>
        Object.fromEntries(Object.keys(field.fields).map((part) => [part, entry[part] ?? null])),
      ),
  },
}

function kindOf(field: Field): Kind<Field> {
  return kinds[field.kind as 'text'] as unknown as Kind<Field>
}

/** The columns of a field in its record's own table; none for links, which have a table of their own. */
export function columnsOf(field: Field): string[] {
  return field.kind === 'links' ? [] : kindOf(field).columns(field)
}

/** Brings the API's value of a field into columns, or refuses it. Null clears. */
export function readValue(field: Field, name: string, value: unknown, path: string[], reading: Reading): void {
  if (value === null) {
    if (field.required) reading.refusals.push(noBlank(path))
    else clearField(field, name, reading.into)
  } else if (field.kind === 'links') readLinks(field, name, value, path, reading)
  else kindOf(field).read(field, value, path, reading)
}

/** Sets the columns of a field to what they hold without a value. */
export function clearField(field: Field, name: string, into: Row): void {
  if (field.kind === 'links') {
    into[name] = []
    return
  }
  const { columns, empty } = kindOf(field)
  const values = empty(field)
  for (const [index, column] of columns(field).entries()) into[column] = values[index]
}

/** The API's value of a field: Money as {amount, currency}, references as ids, lists as whole lists. */
export function showValue(field: Field, name: string, row: Row): unknown {
  if (field.kind !== 'links') return kindOf(field).show(field, row)
  const entries = (row[name] as Row[] | undefined) ?? []
  return field.flat ? entries.map((entry) => entry[field.flat!]) : entries
}

/** Whether two API values say the same; the order of an object's keys says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every((key) => Object.hasOwn(other, key) && sameValue((one as Row)[key], (other as Row)[key]))
}
