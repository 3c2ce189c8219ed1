import { type Random, random } from '../../src/demo/random.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Chance from a seed, with ids that grow as those of the server do. */
export interface Chance extends Random {
  id(prefix: string): string
}

/** The same seed draws the same. */
export function chance(seed: number): Chance {
  const drawn = random(seed)
  let made = 0
  return {
    ...drawn,
    id(prefix) {
      made += 1
      let body = ''
      for (let left = made, place = 0; place < 9; place += 1, left = Math.floor(left / 32))
        body = ALPHABET[left % 32]! + body
      for (let place = 0; place < 14; place += 1) body += ALPHABET[Math.floor(drawn.next() * 32)]!
      return `${prefix}_01h${body}`
    },
  }
}
