import { type Contract, coreOf, type TypeRef } from './contract.ts'

/** What a cell cannot be; told with the column. */
export class NoValue extends Error {}

/** Reads a cell as a member of an input wants it. @throws NoValue */
export type ReadCell = (cell: string) => unknown

const TRUTHS = new Map<string, boolean>([
  ...['true', 'yes', 'y', '1', '是', '真'].map((word): [string, boolean] => [word, true]),
  ...['false', 'no', 'n', '0', '否', '假'].map((word): [string, boolean] => [word, false]),
])

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

/** How values of scalars are written. What is not told here is taken as it is. */
export const SCALARS: Record<string, ReadCell> = {
  Int(cell) {
    const whole = Number(cell)
    return NUMBER.test(cell) && Number.isInteger(whole) && Math.abs(whole) < 2 ** 31 ? whole : refuse('a whole number')
  },
  Float: (cell) => (NUMBER.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : refuse('a number')),
  Boolean: (cell) => TRUTHS.get(cell.toLowerCase()) ?? refuse('yes or no'),
  Decimal: (cell) => (/^[+-]?\d+(\.\d+)?$/.test(cell) ? cell : refuse('an amount such as 1234.50')),
  CurrencyCode: (cell) => (/^[a-z]{3}$/i.test(cell) ? cell.toUpperCase() : refuse('a currency such as EUR')),
  Date: (cell) => (isDay(cell) ? cell : refuse('a day such as 2026-05-31')),
  DateTime(cell) {
    if (isDay(cell)) return `${cell}T00:00:00.000Z`
    const told = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(cell)
    return told && !Number.isNaN(Date.parse(cell))
      ? new Date(cell).toISOString()
      : refuse('a moment such as 2026-05-31T09:30:00Z')
  },
}

/** How cells of a member are read. Entries of a list stand apart by semicolons; whole objects are JSON. */
export async function cellOf(contract: Contract, type: TypeRef): Promise<ReadCell> {
  const { name, kind, list } = coreOf(type)
  if (kind === 'INPUT_OBJECT') return name === 'MoneyInput' && !list ? readMoney : (cell) => readJson(cell)
  const read = kind === 'ENUM' ? choiceOf(await contract.values(name)) : SCALARS[name]
  const one: ReadCell = (cell) => (read ? read(cell.trim()) : cell)
  return list ? (cell) => entriesOf(cell).map(one) : one
}

/** The entries of a list in one cell. */
export function entriesOf(cell: string): string[] {
  const entries = cell.split(';').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '')
}

function choiceOf(values: readonly string[]): ReadCell {
  return (cell) => {
    const value = cell.toUpperCase().replace(/[\s-]+/g, '_')
    return values.includes(value) ? value : refuse(`one of ${values.join(', ')}`)
  }
}

/** `12.30 EUR`, or an object. */
function readMoney(cell: string): unknown {
  const [, amount, currency] = /^\s*([+-]?\d+(?:\.\d+)?)\s+([a-z]{3})\s*$/i.exec(cell) ?? []
  return amount && currency
    ? { amount, currency: currency.toUpperCase() }
    : readJson(
        cell,
        'money such as 12.30 EUR; for a column of amounts alone say --map COLUMN=FIELD.amount --set FIELD.currency=EUR',
      )
}

function readJson(cell: string, wanted = 'JSON, as it stands in an input'): unknown {
  try {
    const value = JSON.parse(cell)
    if (typeof value === 'object') return value
  } catch {}
  return refuse(wanted)
}

function isDay(cell: string): boolean {
  const at = new Date(`${cell}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(cell)
}

function refuse(wanted: string): never {
  throw new NoValue(`must be ${wanted}`)
}
