import { textKey } from '../plain/text.ts'

const LEGAL =
  /\b(?:gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|kg|ohg|ug|se|inc|incorporated|corp|corporation|company|co|ltd|limited|llc|llp|plc|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\.?b|a\.?s|oy|pty|pte|kk)\b\.?/g
const CHINESE_LEGAL = /(?:股份有限公司|有限责任公司|有限公司|集团|公司|株式会社|股份)/g
const SIGNS = /[^\p{L}\p{N}]+/gu

/** The name of a company as it is compared: without legal form, signs, blanks, case and marks. */
export function companyKey(name: string): string {
  const key = textKey(name)
  const bare = key.replace(LEGAL, ' ').replace(CHINESE_LEGAL, '').replace(SIGNS, '')
  return bare === '' ? key.replace(SIGNS, '') : bare
}

/** The word with which the stored key of a company of that name begins, to find those that may be the same. */
export function companyStart(name: string): string {
  const key = textKey(name).trim()
  const han = /^\p{Script=Han}{2}/u.exec(key)?.[0]
  return han ?? (/^[\p{L}\p{N}]+/u.exec(key)?.[0] || key)
}

/** By what two records may be of one person or company, and how sure that is in percent. */
export const WEIGHTS = { EMAIL: 95, DOMAIN: 80, COMPANY: 85, PHONE: 75, NAME: 50 } as const
export type Likeness = keyof typeof WEIGHTS

/** How sure several likenesses are together, in whole percent: the chance that not all of them deceive. */
export function likelihood(reasons: readonly Likeness[]): number {
  const doubt = reasons.reduce((left, reason) => left * (1 - WEIGHTS[reason] / 100), 1)
  return Math.round((1 - doubt) * 100)
}

export interface Duplicate {
  id: string
  reasons: Likeness[]
  score: number
}

/** Records with what they have in common with a lead, the surest first. */
export function rank(found: Iterable<[id: string, reasons: readonly Likeness[]]>, most: number): Duplicate[] {
  return [...found]
    .map(([id, reasons]) => ({ id, reasons: [...reasons], score: likelihood(reasons) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, most)
}
