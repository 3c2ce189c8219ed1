import { toMinor } from '../../plain/money.ts'
import { Refusal } from '../../plain/refusal.ts'
import { textKey } from '../../plain/text.ts'
import type { Engine } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import { malformed } from './compiling.ts'

export type Comparison = Record<string, unknown>
type Expression = Clause<unknown>
type Condition = Clause<boolean>

const NEVER = sql<boolean>`(1 = 0)`

/** Joins conditions with AND; none is true. */
export function allOf(conditions: Condition[]): Condition {
  if (conditions.length === 0) return sql<boolean>`(1 = 1)`
  return conditions.length === 1 ? conditions[0]! : sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

/** Joins conditions with OR; none is false. */
export function anyOf(conditions: Condition[]): Condition {
  if (conditions.length === 0) return NEVER
  return conditions.length === 1 ? conditions[0]! : sql<boolean>`(${sql.join(conditions, sql` or `)})`
}

/** The complement in two-valued logic: what is unknown is not the case. */
export function complement(condition: Condition): Condition {
  return sql<boolean>`(not coalesce(${condition}, 1 = 0))`
}

const ORDERED: Record<string, Clause<unknown>> = {
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
}

/** Compares a column of plain values. An operator given as null is ignored, as if absent. */
export function compareValue(column: Expression, comparison: Comparison, engine: Engine, ask = plain): Condition {
  return allOf(
    given(comparison).map(([operator, value]) => {
      if (operator === 'isNull') return nullness(column, value)
      if (operator === 'eq') return sql<boolean>`${column} = ${ask(value)}`
      if (operator === 'neq') return sql<boolean>`(${column} is null or ${column} <> ${ask(value)})`
      if (operator === 'in') return within(column, value as unknown[], engine, ask)
      if (operator === 'nin')
        return sql<boolean>`(${column} is null or not ${within(column, value as unknown[], engine, ask)})`
      const sign = ORDERED[operator]
      if (!sign) throw malformed(`The comparison ${operator} does not exist here.`)
      return sql<boolean>`${column} ${sign} ${ask(value)}`
    }),
  )
}

/** Compares a column of comparable text keys with text as people write it. */
export function compareText(key: Expression, comparison: Comparison, engine: Engine): Condition {
  return allOf(
    given(comparison).map(([operator, value]) => {
      if (operator === 'contains') return like(key, `%${pattern(value)}%`)
      if (operator === 'startsWith') return startsWith(key, textKey(String(value)))
      if (operator === 'endsWith') return like(key, `%${pattern(value)}`)
      return compareValue(key, { [operator]: value }, engine, (text) => textKey(String(text)))
    }),
  )
}

/** Compares money with money of the same currency; amounts in another currency are neither less nor more. */
export function compareMoney(minor: Expression, currency: Expression, comparison: Comparison): Condition {
  return allOf(
    given(comparison).map(([operator, value]) => {
      if (operator === 'isNull') return nullness(minor, value)
      const money = value as { amount: string; currency: string }
      const amount = minorOf(money)
      if (operator === 'neq')
        return sql<boolean>`(${minor} is null or ${minor} <> ${amount} or ${currency} <> ${money.currency})`
      const sign = operator === 'eq' ? sql`=` : ORDERED[operator]
      if (!sign) throw malformed(`The comparison ${operator} does not exist for money.`)
      return sql<boolean>`(${currency} = ${money.currency} and ${minor} ${sign} ${amount})`
    }),
  )
}

/** Compares an amount kept in the base currency; money of another currency is refused. */
export function compareBaseMoney(column: Expression, comparison: Comparison, engine: Engine, base: string): Condition {
  return compareValue(column, comparison, engine, (value) => {
    const money = value as { amount: string; currency: string }
    if (money.currency !== base)
      throw malformed(`This amount is kept in ${base}: compare it with ${base}, not ${money.currency}.`)
    return minorOf(money)
  })
}

function minorOf(money: { amount: string; currency: string }): number {
  try {
    return toMinor(money.amount, money.currency)
  } catch (thrown) {
    if (thrown instanceof Refusal) throw malformed(thrown.sentence.en)
    throw thrown
  }
}

function given(comparison: Comparison): [string, unknown][] {
  return Object.entries(comparison ?? {}).filter(([, value]) => value !== null && value !== undefined)
}

function plain(value: unknown): unknown {
  return value
}

function nullness(column: Expression, wanted: unknown): Condition {
  return wanted ? sql<boolean>`${column} is null` : sql<boolean>`${column} is not null`
}

function within(column: Expression, values: unknown[], engine: Engine, ask: (value: unknown) => unknown): Condition {
  const asked = values.filter((value) => value !== null).map(ask)
  if (asked.length === 0) return NEVER
  if (asked.every((value) => typeof value === 'string'))
    return sql<boolean>`${column} in (${jsonList(engine, asked as string[])})`
  return sql<boolean>`${column} in (${sql.join(asked)})`
}

/** A range of keys, so that an index serves it. U+10FFFF sorts after every assigned character. */
function startsWith(key: Expression, start: string): Condition {
  return start === ''
    ? sql<boolean>`${key} is not null`
    : sql<boolean>`(${key} >= ${start} and ${key} < ${`${start}\u{10FFFF}`})`
}

function like(key: Expression, text: string): Condition {
  return sql<boolean>`${key} like ${text} escape '\\'`
}

function pattern(value: unknown): string {
  return textKey(String(value)).replace(/[\\%_]/g, '\\$&')
}
