import { type Refusal, refusalsOf } from '../../plain/refusal.ts'
import type { CustomDefinition } from '../customfields/definitions.ts'
import { PART } from '../customfields/values.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Input } from '../write/draft.ts'
import { readCell } from './cells.ts'
import { unguarded } from './csv-text.ts'
import { byOtherId, customCell, type Target } from './targets.ts'

/** A column of a file, or a value that every row gets, and where it goes. */
export interface Column {
  /** How the file names it; null: every row gets `value`. */
  name: string | null
  /** Its place in the file. */
  at: number
  value: string | null
  target: Target
  /** Of dates that are not in ISO form. */
  pattern: string | null
}

/** A row as the write floor takes it, with the refusals of cells that could not be read. */
export interface RowInput {
  input: Input
  refusals: Refusal[]
  /** The column from which the value at a path came. */
  columnOf: (path: string[]) => string | null
}

/** How empty cells are meant: as if the column were not there, or as a wish to clear the field. */
export interface Emptiness {
  clears: boolean
}

/** Brings the cells of one row into an input. */
export function inputOfCells(
  record: RecordDefinition,
  columns: Column[],
  cells: (string | undefined)[],
  definitions: ReadonlyMap<string, CustomDefinition>,
  { clears }: Emptiness,
): RowInput {
  const input: Input = {}
  const refusals: Refusal[] = []
  const places: [path: string[], column: string | null][] = []
  // Whoever misses a value is shown where it is missing, unless another column is nearer.
  const empty: typeof places = []
  for (const { name, at, value, target, pattern } of columns) {
    const cell = name === null ? (value ?? '') : unguarded(cells[at] ?? '')
    const blank = cell.trim() === ''
    if (blank && !clears) {
      empty.push([placeOf(target), name])
      continue
    }
    try {
      const path = put(input, target, blank ? null : cell, definitions, pattern)
      places.push([path, name])
    } catch (thrown) {
      for (const one of refusalsOf(thrown)) refusals.push(one)
      places.push([target.path, name])
    }
  }
  tidy(record, input)
  return { input, refusals, columnOf: (path) => nearest([...places, ...empty], path) }
}

function placeOf({ beside, path }: Target): string[] {
  if (!beside) return path
  return ['customKey' in beside ? 'customFields' : 'externalIds']
}

function put(
  input: Input,
  target: Target,
  cell: string | null,
  definitions: ReadonlyMap<string, CustomDefinition>,
  pattern: string | null,
): string[] {
  const { beside, path } = target
  if (beside && 'customKey' in beside) {
    const list = listAt(input, 'customFields')
    const place = ['customFields', String(list.length)]
    const key = beside.customKey
    const kind = customCell(definitions, key)
    const part = PART[definitions.get(key)?.kind ?? 'TEXT']
    list.push(cell === null ? { key } : { key, [part]: readCell(kind, cell, place, pattern) })
    return place
  }
  if (beside) {
    if (cell === null) return ['externalIds']
    const list = listAt(input, 'externalIds')
    list.push({ source: beside.externalSource, id: cell.trim() })
    return ['externalIds', String(list.length - 1)]
  }
  const value =
    cell === null ? null : target.source ? byOtherId(target, cell) : readCell(target.cell, cell, path, pattern)
  setAt(input, path, value)
  return path
}

function listAt(input: Input, name: string): unknown[] {
  input[name] ??= []
  return input[name] as unknown[]
}

function setAt(input: Input, path: string[], value: unknown): void {
  let into: any = input
  for (const [index, step] of path.slice(0, -1).entries()) {
    into[step] ??= /^\d+$/.test(path[index + 1]!) ? [] : {}
    into = into[step]
  }
  const last = path.at(-1)!
  // A flat list may be told by several columns.
  into[last] =
    path.length === 1 && Array.isArray(into[last]) && Array.isArray(value) ? [...into[last], ...value] : value
}

/** Leaves out what only empty cells made: entries of lists without a value, money without an amount. */
function tidy(record: RecordDefinition, input: Input): void {
  for (const [name, value] of Object.entries(input)) {
    const field = record.fields[name]
    if (field?.kind === 'money' && isObject(value)) {
      if (value['amount'] === null) input[name] = null
      else if (value['amount'] === undefined) delete input[name]
      else input[name] = { ...value, amount: String(value['amount']).trim(), currency: currencyOf(value['currency']) }
    }
    if (Array.isArray(value) && field) input[name] = value.filter((entry) => !isBlank(entry))
  }
}

function currencyOf(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toUpperCase() : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(entry: unknown): boolean {
  if (entry === undefined || entry === null) return true
  return isObject(entry) && Object.values(entry).every((part) => part === null || part === undefined)
}

/** The column whose place is the path, lies below it or above it. */
function nearest(places: [path: string[], column: string | null][], path: string[]): string | null {
  const fits = (place: string[]) => place.every((step, index) => path[index] === undefined || path[index] === step)
  return path.length === 0 ? null : (places.find(([place]) => fits(place))?.[1] ?? null)
}
