import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import { OUT_OF_RANGE } from '../plain/refusals.ts'
import type { Rights } from './role.rules.ts'

export const UNKNOWN_SCOPE = refusalKind<{ given: string; allowed: string[] }>(
  'UNKNOWN_SCOPE',
  'A scope of a key is not of the form noun:verb, or names a noun or verb that there is not.',
  ({ given, allowed }) => ({
    en: `${JSON.stringify(given)} is no scope. Write noun:verb, such as account:read or *:read. Known here: ${allowed.join(', ')}.`,
    zh: `${JSON.stringify(given)} 不是有效的范围。请写成 noun:verb，例如 account:read 或 *:read。可用的有：${allowed.join('、')}。`,
  }),
)

export const EXPIRED_ALREADY = refusalKind<{ given: string; now: string }>(
  'EXPIRED_ALREADY',
  'A key would have expired before it is made.',
  ({ given, now }) => ({
    en: `The key would have expired at ${given}, and it is ${now} now. Give a later instant, or null for a key without an end.`,
    zh: `密钥在 ${given} 就已过期，而现在是 ${now}。请给出更晚的时间，或用 null 表示不过期。`,
  }),
)

export const KEY_REVOKED = refusalKind('KEY_REVOKED', 'A key that was revoked gets no successor.', () => ({
  en: 'This key was revoked, so it gets no successor. Make a new key instead.',
  zh: '该密钥已被撤销，不能轮换。请新建一个密钥。',
}))

/** The scope in its one spelling, `noun:verb` with the verb in small letters, or null when it names nothing known. */
export function readScope(scope: string, known: Rights[]): string | null {
  const [noun = '', verb = '', ...rest] = scope.trim().split(':')
  const nouns = known.filter((one) => noun === '*' || one.noun === noun)
  const named = verb === '*' || nouns.some((one) => one.verbs.includes(verb.toUpperCase()))
  return rest.length === 0 && nouns.length > 0 && named ? `${noun}:${verb.toLowerCase()}` : null
}

/** What is wrong with the scopes of a key; `known` are the nouns with their verbs. */
export function checkScopes(scopes: string[], known: Rights[]): Refusal[] {
  return scopes.flatMap((scope, at) => {
    if (readScope(scope, known) !== null) return []
    const noun = known.find((one) => one.noun === scope.split(':')[0]?.trim())
    const allowed = noun
      ? [...noun.verbs, '*'].map((verb) => `${noun.noun}:${verb.toLowerCase()}`)
      : known.map((one) => `${one.noun}:*`)
    return [refusal(UNKNOWN_SCOPE, { given: scope, allowed }, ['scopes', String(at)])]
  })
}

export const APP_WITHOUT_TRUST = refusalKind(
  'APP_WITHOUT_TRUST',
  'A key names an app and is not limited to registered documents.',
  () => ({
    en: 'app limits a key to the documents of one app, and this key may send any document: set documents to TRUSTED, or leave out app.',
    zh: 'app 将密钥限制为某个应用的文档，而该密钥可以发送任何文档：请把 documents 设为 TRUSTED，或不要填写 app。',
  }),
)

/** What is wrong with the documents to which a key is limited. */
export function checkDocuments({ documents, app }: { documents?: unknown; app?: unknown }): Refusal[] {
  return documents !== 'TRUSTED' && (app ?? null) !== null ? [refusal(APP_WITHOUT_TRUST, undefined, ['app'])] : []
}

/** Seconds: a day, and 30 days. */
export const USUAL_OVERLAP = 86_400
const LONGEST_OVERLAP = 30 * USUAL_OVERLAP

/** What is wrong with the seconds during which an old key opens beside its successor. */
export function checkOverlap(seconds: number): Refusal[] {
  if (seconds >= 0 && seconds <= LONGEST_OVERLAP) return []
  return [refusal(OUT_OF_RANGE, { field: 'overlapSeconds', min: 0, max: LONGEST_OVERLAP }, ['overlapSeconds'])]
}

/** Until when an old key still opens beside its successor, after `overlap` seconds, and how long the new one lives. */
export function rotation(
  old: { createdAt: string; expiresAt: string | null },
  now: string,
  overlap: number,
): { oldExpiresAt: string; newExpiresAt: string | null } {
  const end = later(now, overlap * 1000)
  const life = old.expiresAt === null ? null : Date.parse(old.expiresAt) - Date.parse(old.createdAt)
  return {
    oldExpiresAt: old.expiresAt !== null && old.expiresAt < end ? old.expiresAt : end,
    newExpiresAt: life === null ? null : later(now, life),
  }
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
