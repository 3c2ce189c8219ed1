import { addDays } from '../../src/plain/day.ts'

/** The first of the days on which decisions are expected, and how many there are. */
export const FIRST_CLOSE = '2025-01-01'
export const CLOSE_DAYS = 1460

const BEGIN = Date.parse('2024-01-01T00:00:00.000Z')

/** The instant at which the `share` (0 to 1) of all records of a kind was written. */
export function instantAt(share: number): string {
  return new Date(BEGIN + Math.floor(share * 365 * 86_400_000)).toISOString()
}

/** The day that lies `number` days behind the first one. */
export function closeDay(number: number): string {
  return addDays(FIRST_CLOSE, number)
}

/** What every record carries. */
export function stamps(share: number) {
  const at = instantAt(share)
  return { version: 1, createdAt: at, updatedAt: at, archivedAt: null }
}
