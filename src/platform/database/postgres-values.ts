import pg from 'pg'
import { BeyondExact } from '../../plain/failure.ts'

const INT8 = 20
const NUMERIC = 1700

/** Type parsers under which rows look as they do on SQLite: numbers as numbers, times as the text that they are. */
export const valueTypes = {
  getTypeParser(oid: number, format: 'text' | 'binary' = 'text'): (text: any) => any {
    if (oid === INT8 || oid === NUMERIC) return exactNumber
    if (oid >= 1082 && oid <= 1184) return (text: string) => text
    return pg.types.getTypeParser(oid, format as 'text') as (text: any) => any
  },
}

function exactNumber(text: string): number {
  const value = Number(text)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new BeyondExact(text)
  return value
}

/**
 * A parameter as PostgreSQL takes it: objects and lists as JSON text.
 * @throws RangeError for a number that is not finite, a text with NUL.
 */
export function toPostgres(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && value.includes('\0')) throw new RangeError('A text with NUL cannot be stored')
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} cannot be stored`)
  return typeof value === 'object' && !(value instanceof Uint8Array) ? JSON.stringify(value) : value
}
