import { nouns } from '../../typescript/src/generated/nouns.ts'
import type { BulkNoun } from '../../typescript/src/index.ts'
import { wrongUse } from './exit.ts'

export type Noun = BulkNoun<any, any>

/** The names of all nouns, as they are typed. */
export const NOUNS: readonly string[] = Object.values(nouns).map(({ plural }) => kebab(plural))

/** A noun by its name: `accounts`, `account`, `custom-fields`. @throws Ending naming those that there are. */
export function nounOf(given: string): Noun {
  const key = (name: string) => name.replace(/[-_\s]/g, '').toLowerCase()
  const found = Object.values(nouns).find(({ plural, one }) => [key(plural), key(one)].includes(key(given)))
  if (found) return found
  throw wrongUse(`There is no noun ${JSON.stringify(given)}. There are ${NOUNS.join(', ')}.`)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
