import type { Refusal } from '../../plain/refusal.ts'
import type { CustomKind } from '../customfields/definitions.ts'
import type { Field } from '../record/field.ts'
import { noInvalid } from '../write/refuse.ts'
import { dayInPattern, instantInPattern } from './date-pattern.ts'

/** What a cell is to hold: the kind of a field or of a custom one. `json`: a whole list of small objects. */
export type CellKind = 'text' | 'texts' | 'number' | 'boolean' | 'day' | 'instant' | 'choice' | 'money' | 'json'

const OF_FIELD: Record<Field['kind'], CellKind> = {
  ...{ text: 'text', longText: 'text', texts: 'texts', integer: 'number', number: 'number', boolean: 'boolean' },
  ...{ money: 'money', baseMoney: 'json', day: 'day', instant: 'instant', choice: 'choice', reference: 'text' },
  ...{ json: 'json', structs: 'json', links: 'json' },
}

const OF_CUSTOM: Record<CustomKind, CellKind> = {
  ...{ TEXT: 'text', NUMBER: 'number', DATE: 'day', BOOLEAN: 'boolean', OPTION: 'texts' },
}

export function cellOfField(field: Field): CellKind {
  return field.kind === 'links' && field.flat ? 'texts' : OF_FIELD[field.kind]
}

export function cellOfCustom(kind: CustomKind): CellKind {
  return OF_CUSTOM[kind]
}

const TRUTHS = new Map([
  ...['true', 'yes', 'y', '1', '是', '真'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'n', '0', '否', '假'].map((word): [string, boolean] => [word, false]),
])

/**
 * A cell as the write floor takes it. What cannot be read stays as it is, for the write floor to refuse in the words of
 * its field. Entries of a list stand apart by semicolons.
 * @throws Refusal INVALID at `path` for a date that is not of the given pattern, and for money that cannot be read.
 */
export function readCell(kind: CellKind, cell: string, path: string[], pattern: string | null): unknown {
  const text = cell.trim()
  switch (kind) {
    case 'text':
      return cell
    case 'texts':
      return entriesOf(cell)
    case 'number':
      return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : cell
    case 'boolean':
      return TRUTHS.get(text.toLowerCase()) ?? cell
    case 'day':
      return pattern === null ? text : (dayInPattern(pattern, text) ?? refuse(noPattern(path, pattern)))
    case 'instant':
      return pattern === null ? instantOf(text) : (instantInPattern(pattern, text) ?? refuse(noPattern(path, pattern)))
    case 'choice':
      return text.toUpperCase().replaceAll(' ', '_')
    case 'money':
      return moneyOf(text) ?? refuse(noInvalid(path, 'money such as 12.30 EUR', '形如 12.30 EUR 的金额'))
    case 'json':
      return parsed(text)
  }
}

/** The entries of a list in one cell. */
export function entriesOf(cell: string): string[] {
  return cell
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** A day stands for its first moment. */
function instantOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text
}

function moneyOf(text: string): unknown {
  const [, amount, currency] = /^([+-]?\d+(?:\.\d+)?)\s+([a-z]{3})$/i.exec(text) ?? []
  return amount && currency ? { amount, currency: currency.toUpperCase() } : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function noPattern(path: string[], pattern: string): Refusal {
  return noInvalid(path, `a date of the form ${pattern}`, `形如 ${pattern} 的日期`)
}

function refuse(refusal: Refusal): never {
  throw refusal
}
