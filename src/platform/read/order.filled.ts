import type { Engine } from '../database/database.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { Filter } from './compiling.ts'
import type { Position } from './keyset.ts'
import type { CompiledOrder } from './order.ts'

/** Comparisons that no empty field meets. */
const FILLED = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith']

/**
 * The same order where the filter leaves no row with an empty field in it: the term that puts empty fields last is left
 * out. On SQLite the condition that the field is filled takes its place, so that the index over both is entered at the
 * first value; PostgreSQL would read that condition as another one, and has indexes without it. A page that goes on
 * from an empty field, which a cursor of another filter may name, needs the term: nothing compares with what is empty.
 */
export function orderOfFilled(
  engine: Engine,
  order: CompiledOrder,
  filter: Filter | null | undefined,
  position: Position | null,
): { order: CompiledOrder; conditions: Clause<boolean>[] } {
  if (!filter) return { order, conditions: [] }
  const conditions: Clause<boolean>[] = []
  const terms = order.terms.map((term, index) => {
    if (!term.nullable || !term.field || !isFilled(filter[term.field])) return term
    if (position?.[index] === null) return term
    if (engine === 'sqlite') conditions.push(sql<boolean>`(${term.expression} is null) = 0`)
    return { ...term, nullable: false }
  })
  return { order: { ...order, terms }, conditions }
}

function isFilled(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return false
  const comparison = asked as Record<string, unknown>
  return comparison['isNull'] === false || FILLED.some((operator) => comparison[operator] != null)
}
