import { randomFillSync } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BODY = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/
const ID = /^[a-z][a-z0-9]*_[0-7][0-9a-hjkmnp-tv-z]{25}$/
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** What follows the time in the last id: 12, 30 and 32 bits, counted upwards within one millisecond. */
const last = { time: -1, high: 0, middle: 0, low: 0 }
const pool = new Uint32Array(1024)
let drawn = pool.length

/**
 * A new id of that prefix: `acc_` and 26 characters of a UUIDv7. Each is greater than the one before it in this
 * process, even when the clock stands still or goes back. `now` in milliseconds since 1970.
 */
export function newId(prefix: string, now: number = Date.now()): string {
  if (now > last.time) {
    // The top bit starts as 0, which leaves room to count upwards.
    Object.assign(last, { time: now, high: random() & 0x7ff, middle: random() & 0x3fffffff, low: random() })
  } else step()
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(last.time / 0x10000))
  view.setUint16(4, last.time % 0x10000)
  view.setUint16(6, 0x7000 | last.high)
  view.setUint32(8, (0x80000000 | last.middle) >>> 0)
  view.setUint32(12, last.low)
  return `${prefix}_${encode(bytes)}`
}

/**
 * The one spelling of an id with that prefix, from `acc_…` (in any case) or from the UUID spelling of its 128 bits.
 * Null where the text is neither.
 */
export function readId(prefix: string, text: string): string | null {
  const lower = text.toLowerCase()
  if (lower.startsWith(`${prefix}_`)) return BODY.test(lower.slice(prefix.length + 1)) ? lower : null
  if (!UUID.test(lower)) return null
  return `${prefix}_${encode(Buffer.from(lower.replaceAll('-', ''), 'hex'))}`
}

/** Whether the text is spelled like an id of any prefix. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** A random distance keeps the next id from being guessed. */
function step(): void {
  last.low += 1 + random()
  if (last.low <= 0xffffffff) return
  last.low %= 0x100000000
  last.middle += 1
  if (last.middle <= 0x3fffffff) return
  last.middle = 0
  last.high += 1
  if (last.high <= 0xfff) return
  last.high = 0
  last.time += 1
}

function random(): number {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  return pool[drawn++]!
}

function encode(bytes: Uint8Array): string {
  // 26 characters hold 130 bits: two zero bits lead.
  let text = ''
  let bits = 0
  let held = 2
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      text += ALPHABET[(bits >>> held) & 31]
      bits &= (1 << held) - 1
    }
  }
  return text
}
