import { type Amounts, amountsIn } from './amounts.ts'
import type { Facts, Row } from './facts.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { cut } from './names.ts'
import type { Words } from './words.ts'

/** What is told, and in which words. */
export interface Telling {
  facts: Facts
  words: Words
  amounts: Amounts
}

/** The facts in a language. */
export function tellingIn(language: Language, facts: Facts): Telling {
  const words = LANGUAGES[language]
  return { facts, words, amounts: amountsIn(words.locale, facts.forecast.currency) }
}

/** No name takes more columns. */
export const LONGEST = 32

/** What a row of the forecast is called. */
export function rowName({ kind, team, user }: Pick<Row, 'kind' | 'team' | 'user'>, words: Words): string {
  if (kind === 'COMPANY') return words.company
  if (kind === 'UNOWNED') return words.unowned
  return cut((team ?? user)?.name ?? words.unknown, LONGEST)
}

/** An instant to the minute, in UTC. */
export function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}
