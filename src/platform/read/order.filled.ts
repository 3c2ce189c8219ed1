import type { Engine } from '../database/database.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { Filter } from './compiling.ts'
import type { Position } from './keyset.ts'
import type { CompiledOrder } from './order.ts'

/** Comparisons that no empty field meets. */
const FILLED = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'endsWith']

/**
 * The same order where the filter leaves no row with an empty field in it. On SQLite the condition that it is filled
 * takes the place of the term that puts empty fields last: an index of that order is then entered at the first value.
 * PostgreSQL finds its way by itself. A page that goes on from an empty field, which a cursor of another filter may
 * name, needs the term: nothing compares with what is empty.
 */
export function orderOfFilled(
  engine: Engine,
  order: CompiledOrder,
  filter: Filter | null | undefined,
  position: Position | null,
): { order: CompiledOrder; conditions: Clause<boolean>[] } {
  if (engine !== 'sqlite' || !filter) return { order, conditions: [] }
  const conditions: Clause<boolean>[] = []
  const terms = order.terms.map((term, index) => {
    if (!term.nullable || !term.field || !isFilled(filter[term.field])) return term
    if (position?.[index] === null) return term
    conditions.push(sql<boolean>`(${term.expression} is null) = 0`)
    return { ...term, nullable: false }
  })
  return { order: { ...order, terms }, conditions }
}

function isFilled(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return false
  const comparison = asked as Record<string, unknown>
  return comparison['isNull'] === false || FILLED.some((operator) => comparison[operator] != null)
}
