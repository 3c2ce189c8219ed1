import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import { emailForm, isStorable } from '../plain/text.ts'

/** As long as a user's name may be. */
const LONGEST_NAME = 200

/** What becomes of a subject that nobody was linked to. */
export interface Provision {
  /** Link them to the user with the address that the issuer has verified. */
  byEmail: boolean
  /** Otherwise make a user with these roles, by name; none: make nobody. */
  roles: string[]
  /** The team of a user who is made, by name. */
  team: string | null
}

/** What an issuer says of a person; an address only where it verified it. */
export interface Described {
  email: string | null
  name: string
}

/** The user who has the address already. */
export interface Namesake {
  id: string
  archived: boolean
  /** Another subject of the same issuer is this user. */
  linked: boolean
}

export type Provisioned = { link: string } | { create: Described } | { refuse: string }

export const IDENTITY_TAKEN = refusalKind<{ issuer: string; subject: string }>(
  'IDENTITY_TAKEN',
  'The subject of that issuer is somebody else here.',
  ({ issuer, subject }) => ({
    en: `The subject ${subject} of ${issuer} is another user: unlink it there first.`,
    zh: `${issuer} 的主体 ${subject} 已属于另一位用户：请先在那里解除关联。`,
  }),
)

/**
 * Who a subject becomes to whom nobody was linked: an existing user, a new one, or nobody. An address that moved to
 * another subject of the same issuer opens nothing: it may have been given to another person.
 */
export function provisionFor(person: Described, rule: Provision, namesake: Namesake | null): Provisioned {
  if (namesake?.archived) return { refuse: 'The user with the address of this token is archived.' }
  if (namesake && rule.byEmail && !namesake.linked) return { link: namesake.id }
  if (namesake)
    return { refuse: 'A user here has the address of this token already. Ask an administrator to link them to it.' }
  if (rule.roles.length > 0) return { create: person }
  return {
    refuse: person.email
      ? 'This token is right, but no user here has its address. Ask an administrator for a user.'
      : 'This token is right, but holds no verified e-mail address by which to find its user here.',
  }
}

/** What the standard claims say of a person. */
export function describe(claims: Record<string, unknown>, subject: string): Described {
  // Some issuers send it as a text.
  const verified = claims['email_verified'] === true || claims['email_verified'] === 'true'
  const email = verified && typeof claims['email'] === 'string' ? emailForm.clean(claims['email']) : null
  const named = [claims['name'], claims['preferred_username'], email]
  const name =
    named.find((one): one is string => typeof one === 'string' && one.trim() !== '' && isStorable(one)) ?? subject
  return { email, name: [...name.trim()].slice(0, LONGEST_NAME).join('') }
}

const EXPECTED = {
  en: 'as the tokens say it, a text of 1 to 500 characters',
  zh: '与令牌中的内容完全一致的文本，长度为 1 到 500 个字符',
}

/** What is wrong with the names of an issuer and of its subject. */
export function checkNames(names: { issuer: string; subject: string }): Refusal[] {
  return Object.entries(names)
    .filter(([, text]) => text.trim() === '' || text.length > 500 || !isStorable(text))
    .map(([field]) => refusal(INVALID, { field, expected: EXPECTED }, [field]))
}
