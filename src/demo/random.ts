/** A row of random numbers that a seed determines: the same seed tells the same company on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** One of a list. */
  one<Item>(list: readonly Item[]): Item
  /** True with the given chance, 0 to 1. */
  chance(of: number): boolean
  /** The UUID of an instant (version 7), for a record that is made then. */
  uuid(instant: string): string
}

/** Mulberry32: small, and even enough for names and amounts. Not for secrets. */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join('')
  return {
    next,
    whole,
    one: (list) => list[whole(0, list.length - 1)]!,
    chance: (of) => next() < of,
    uuid(instant) {
      const time = Date.parse(instant).toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'[whole(0, 3)]}${hex(3)}-${hex(12)}`
    },
  }
}
