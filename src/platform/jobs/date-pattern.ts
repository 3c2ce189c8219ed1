import { isDay, readInstant } from '../../plain/day.ts'

const TOKENS: Record<string, [part: string, form: string]> = {
  YYYY: ['year', '\\d{4}'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  DD: ['day', '\\d{2}'],
  D: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  mm: ['minute', '\\d{2}'],
  ss: ['second', '\\d{2}'],
}
const TOKEN = /YYYY|MM?|DD?|HH?|mm|ss/g

/** Whether a pattern such as `DD.MM.YYYY` or `YYYY年M月D日 HH:mm` names a year, a month and a day, each once. */
export function isDatePattern(pattern: string): boolean {
  const parts = [...pattern.matchAll(TOKEN)].map(([token]) => TOKENS[token]![0])
  const named = new Set(parts)
  return named.size === parts.length && ['year', 'month', 'day'].every((part) => named.has(part))
}

/** The day that a text says in a pattern, as `YYYY-MM-DD`; null where it says none. */
export function dayInPattern(pattern: string, text: string): string | null {
  const parts = partsOf(pattern, text)
  if (!parts) return null
  const day = `${parts['year']}-${two(parts['month'])}-${two(parts['day'])}`
  return isDay(day) ? day : null
}

/** The instant that a text says in a pattern, in UTC; null where it says none. */
export function instantInPattern(pattern: string, text: string): string | null {
  const day = dayInPattern(pattern, text)
  const parts = partsOf(pattern, text)
  if (!day || !parts) return null
  return readInstant(`${day}T${two(parts['hour'])}:${two(parts['minute'])}:${two(parts['second'])}.000Z`)
}

function partsOf(pattern: string, text: string): Record<string, string> | null {
  const form = pattern
    .split(/(YYYY|MM?|DD?|HH?|mm|ss)/)
    .map((piece, index) => (index % 2 === 1 ? named(piece) : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`^${form}$`).exec(text.trim())?.groups ?? null
}

function named(token: string): string {
  const [part, form] = TOKENS[token]!
  return `(?<${part}>${form})`
}

function two(text: string | undefined): string {
  return (text ?? '0').padStart(2, '0')
}
