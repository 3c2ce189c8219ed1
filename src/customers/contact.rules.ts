import { refusal, refusalKind } from '../plain/refusal.ts'
import { REQUIRED } from '../plain/refusals.ts'

export const SEVERAL_PRIMARY = refusalKind<{ count: number }>(
  'SEVERAL_PRIMARY',
  'More than one account of a contact is marked as the primary one.',
  ({ count }) => ({
    en: `${count} accounts are marked as primary: mark one, or none to take the first.`,
    zh: `有 ${count} 个客户被标为主要客户：请只标记一个，或都不标记以采用第一个。`,
  }),
)

export interface NameParts {
  givenName: string | null
  familyName: string | null
}

const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々·・]+$/u

/**
 * The name as people of that script write it: 王 and 小明 give 王小明, 김 and 민준 give 김민준, Miller and Ann give
 * Ann Miller. Null without any part.
 */
export function shownName({ givenName, familyName }: NameParts): string | null {
  if (!givenName || !familyName) return givenName || familyName || null
  return FAMILY_FIRST.test(familyName + givenName) ? familyName + givenName : `${givenName} ${familyName}`
}

/**
 * The name to store: the one that is given; without one it is made of its parts, and goes on following them while
 * nobody gives another. `given` undefined: not said; null: cleared, so made anew.
 * @throws Refusal REQUIRED at `name` when there is nothing to make it of.
 */
export function settleName(
  given: string | null | undefined,
  before: ({ name: string } & NameParts) | null,
  after: NameParts,
): string {
  if (given) return given
  const follows = given === null || before === null || before.name === shownName(before)
  const name = follows ? shownName(after) : before.name
  if (!name) throw refusal(REQUIRED, { field: 'name' }, ['name'])
  return name
}

/**
 * Exactly one account is the primary one, as soon as there are any: the first where none is marked.
 * @throws Refusal SEVERAL_PRIMARY at `accounts`.
 */
export function withOnePrimary<Link extends { isPrimary?: unknown }>(links: Link[]): Link[] {
  const count = links.filter((link) => link.isPrimary === true).length
  if (count > 1) throw refusal(SEVERAL_PRIMARY, { count }, ['accounts'])
  if (count === 1) return links
  return links.map((link, index) => ({ ...link, isPrimary: index === 0 }))
}
