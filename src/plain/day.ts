const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|[+-]\d{2}:?\d{2})$/
const DAY_MS = 86_400_000

/** Whether the text is a day of the calendar, `YYYY-MM-DD`, in the years 0001 to 9999. */
export function isDay(text: string): boolean {
  const found = DAY.exec(text)
  if (!found || found[1] === '0000') return false
  const time = Date.parse(`${text}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether the text is an instant in the one spelling that is stored: `2026-05-31T08:00:00.000Z`. */
export function isInstant(text: string): boolean {
  return text.length === 24 && readInstant(text) === text
}

/**
 * Brings an ISO 8601 instant with `Z` or an offset into the stored spelling (UTC, milliseconds; finer is cut off).
 * Null where it is none: without an offset nobody knows which instant is meant.
 */
export function readInstant(text: string): string | null {
  const found = INSTANT.exec(text)
  if (!found) return null
  const [, day = '', hour = '', minute = '', second = '00', fraction = '', zone = ''] = found
  if (!isDay(day) || hour > '23' || minute > '59' || second > '59') return null
  const offset = offsetMinutes(zone)
  if (offset === null) return null
  const local = Date.parse(`${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`)
  const written = new Date(local - offset * 60_000).toISOString()
  return isDay(written.slice(0, 10)) ? written : null
}

/** The UTC day of a stored instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** Days from one day to another: negative when `to` is earlier. @throws RangeError for what is no day. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY_MS
}

/** The day `count` days later (earlier when negative). @throws RangeError for part of a day, or outside the years 0001 to 9999. */
export function addDays(day: string, count: number): string {
  const later = new Date(Number.isInteger(count) ? timeOf(day) + count * DAY_MS : Number.NaN)
  const written = Number.isNaN(later.getTime()) ? '' : later.toISOString().slice(0, 10)
  if (!isDay(written)) throw new RangeError(`${day} and ${count} days is no day of the years 0001 to 9999`)
  return written
}

/** `2017-05-03` is of `2017-05`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** `2017-05-03` is of `2017-Q2`. */
export function quarterOf(day: string): string {
  return `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** `2017-05-03` is of `2017`. */
export function yearOf(day: string): string {
  return day.slice(0, 4)
}

function timeOf(day: string): number {
  if (!isDay(day)) throw new RangeError(`${day} is no day`)
  return Date.parse(`${day}T00:00:00.000Z`)
}

function offsetMinutes(zone: string): number | null {
  if (zone.length === 1) return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(-2))
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
