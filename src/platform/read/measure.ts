import { Failure } from '../../plain/failure.ts'
import { fromMinor } from '../../plain/money.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { MoneyField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'

export type MeasureOf = 'sum' | 'avg' | 'min' | 'max'

/** One figure of an aggregate: `{of: 'sum', field: 'amountBase'}`. */
export interface Measure {
  of: MeasureOf
  field: string
}

type Figures = Record<MeasureOf, Record<string, unknown>>

/** The columns of every measure that is no money; an average is read as its sum and the count of its values. */
export function measureColumns(record: RecordDefinition, measures: Measure[], alias: string): Clause<unknown>[] {
  return measures.flatMap((measure, index) => {
    const column = columnOf(record, measure.field)
    return column ? figureColumns(measure.of, sql.ref(`${alias}.${column}`), index) : []
  })
}

function columnOf(record: RecordDefinition, name: string): string | null {
  const field = record.fields[name]
  return field && field.kind !== 'money' && 'column' in field ? field.column : null
}

function figureColumns(of: MeasureOf, column: Clause<unknown>, index: number): Clause<unknown>[] {
  const named = (expression: Clause<unknown>, name: string) => sql`${expression} as ${sql.ref(name)}`
  if (of === 'min' || of === 'max')
    return [named(of === 'min' ? sql`min(${column})` : sql`max(${column})`, `m${index}`)]
  const sum = named(sql`sum(${column})`, `m${index}`)
  return of === 'sum' ? [sum] : [sum, named(sql`count(${column})`, `n${index}`)]
}

/** The measures of one row: Money in the base currency for base amounts, plain values for the rest. */
export function readMeasures(record: RecordDefinition, measures: Measure[], row: Row, base: string): Figures {
  const figures: Figures = { sum: {}, avg: {}, min: {}, max: {} }
  measures.forEach(({ of, field }, index) => {
    const kind = record.fields[field]?.kind
    if (kind === 'money') figures[of][field] = []
    else {
      const value = figure(of, row, index, kind === 'number')
      figures[of][field] = kind === 'baseMoney' && value !== null ? fromMinor(rounded(of, value), base) : value
    }
  })
  return figures
}

function figure(of: MeasureOf, row: Row, index: number, fractional: boolean): unknown {
  const value = row[`m${index}`]
  if (value === null || value === undefined || typeof value === 'string') return value ?? null
  if (!fractional) whole(value as number)
  return of === 'avg' ? (value as number) / Number(row[`n${index}`]) : value
}

/** @throws Failure BAD_REQUEST where a sum has left the range in which whole numbers are exact. */
function whole(value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new Failure('BAD_REQUEST', 'This sum is beyond 9,007,199,254,740,991 smallest units: narrow the filter.')
}

function rounded(of: MeasureOf, value: unknown): number {
  const amount = value as number
  return of === 'avg' ? Math.sign(amount) * Math.round(Math.abs(amount)) : amount
}

/** Per money field that is measured: its columns per currency, and how a row joins its group's figures. */
export function moneyMeasures(record: RecordDefinition, measures: Measure[], alias: string) {
  const indexed = measures.map((measure, index) => ({ ...measure, index }))
  const ofMoney = Map.groupBy(
    indexed.filter(({ field }) => record.fields[field]?.kind === 'money'),
    ({ field }) => field,
  )
  return [...ofMoney].map(([name, figures]) => {
    const field = record.fields[name] as MoneyField
    const minor = sql.ref(`${alias}.${field.minor}`)
    return {
      currency: sql.ref(`${alias}.${field.currency}`),
      columns: figures.flatMap(({ of, index }) => figureColumns(of, minor, index)),
      add(target: Figures, row: Row) {
        for (const { of, index } of figures) {
          const value = figure(of, row, index, false)
          if (value === null) continue
          const list = target[of][name] as unknown[]
          list.push(fromMinor(rounded(of, value), row['currency'] as string))
        }
      },
    }
  })
}
