import { type Clause, sql } from '../database/sql.ts'
import { malformed } from './compiling.ts'
import type { CompiledOrder, Direction, OrderTerm } from './order.ts'

/** The values of a row's order terms, in their order. */
export type Position = (string | number | boolean | null)[]

/** An opaque cursor: the row's place in this one order. */
export function writeCursor(order: CompiledOrder, position: Position): string {
  return Buffer.from(JSON.stringify([order.signature, ...position])).toString('base64url')
}

/** @throws Failure BAD_REQUEST for what is no cursor, or one of another order. */
export function readCursor(order: CompiledOrder, cursor: string): Position {
  const parts = parsed(cursor)
  const sound =
    Array.isArray(parts) &&
    parts.length === order.terms.length + 1 &&
    parts.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part)) &&
    parts.at(-1) !== null
  if (!sound) throw malformed('This is no cursor of the list: pass an endCursor or startCursor that this list gave.')
  if (parts[0] !== order.signature)
    throw malformed('This cursor belongs to another orderBy: pages continue only in the order in which they began.')
  return parts.slice(1) as Position
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

/** ORDER BY of the terms, or of their exact reverse. A nullable column is preceded by whether it is NULL. */
export function orderBy(order: CompiledOrder, reversed: boolean): Clause<unknown> {
  const parts = order.terms.flatMap((term) => {
    const direction = flipped(term.direction, reversed) === 'ASC' ? sql`asc` : sql`desc`
    const plain = sql`${term.expression} ${direction}`
    return term.nullable ? [sql`(${term.expression} is null) ${direction}`, plain] : [plain]
  })
  return sql.join(parts)
}

function flipped(direction: Direction, reversed: boolean): Direction {
  if (!reversed) return direction
  return direction === 'ASC' ? 'DESC' : 'ASC'
}

interface Side {
  left: Clause<unknown>
  right: Clause<unknown>
  direction: Direction
}

/**
 * The rows beyond a position. Terms of one direction compare as one row value, which an index serves; a change of
 * direction nests the rest behind a bound on the first part.
 */
export function beyond(order: CompiledOrder, position: Position, reversed: boolean): Clause<boolean> {
  return beyondSides(order.terms.flatMap((term, index) => sidesOf(term, position[index]!, reversed)))
}

function sidesOf(term: OrderTerm, value: Position[number], reversed: boolean): Side[] {
  const direction = flipped(term.direction, reversed)
  const plain = { left: term.expression, right: sql`${value}`, direction }
  if (!term.nullable) return [plain]
  const isNull = { left: sql`(${term.expression} is null)`, right: value === null ? TRUE : FALSE, direction }
  return value === null ? [isNull] : [isNull, plain]
}

const TRUE = sql`(1 = 1)`
const FALSE = sql`(1 = 0)`

function beyondSides(sides: Side[]): Clause<boolean> {
  const direction = sides[0]!.direction
  const end = sides.findIndex((side) => side.direction !== direction)
  const run = end < 0 ? sides : sides.slice(0, end)
  const left = rowValue(run.map((side) => side.left))
  const right = rowValue(run.map((side) => side.right))
  const strict = direction === 'ASC' ? sql`>` : sql`<`
  if (end < 0) return sql<boolean>`(${left} ${strict} ${right})`
  const bound = direction === 'ASC' ? sql`>=` : sql`<=`
  const rest = beyondSides(sides.slice(end))
  return sql<boolean>`(${left} ${bound} ${right} and (${left} ${strict} ${right} or ${rest}))`
}

function rowValue(parts: Clause<unknown>[]): Clause<unknown> {
  return parts.length === 1 ? parts[0]! : sql`(${sql.join(parts)})`
}
