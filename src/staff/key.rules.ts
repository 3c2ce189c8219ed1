import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'
import type { Rights } from './role.rules.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const FORM = /^rpt_([0-9a-hjkmnp-tv-z]{26})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/

/** Bytes of chance in a secret. */
export const SECRET_BYTES = 32
/** A bearer that an operator chose has at least as many characters. */
export const SHORTEST_BEARER = 32

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

/** The bearer of a new key: `rpt_<id>_<secret><checksum>`. `chance` are 32 random bytes. `keyId` as `key_…`. */
export function makeKey(keyId: string, chance: Uint8Array): string {
  if (chance.length !== SECRET_BYTES) throw new Error(`A key takes ${SECRET_BYTES} random bytes`)
  const secret = base62(BigInt(`0x${Buffer.from(chance).toString('hex')}`), 43)
  const stem = `rpt_${keyId.slice(keyId.indexOf('_') + 1)}_${secret}`
  return stem + checksum(stem)
}

/** The id in a bearer of our own form, or null when it is of another form or mistyped. Says nothing on its validity. */
export function readKey(bearer: string): string | null {
  const [, id, secret, sum] = FORM.exec(bearer) ?? []
  return sum !== undefined && checksum(`rpt_${id}_${secret}`) === sum ? `key_${id}` : null
}

/** Whether it is worth asking the store: a whole key of ours, or a bearer that an operator chose. */
export function mayBeBearer(bearer: string): boolean {
  return bearer.startsWith('rpt_') ? readKey(bearer) !== null : bearer.length >= SHORTEST_BEARER
}

/** How a bearer is kept: SHA-256 of the whole of it, hexadecimal. */
export function hashOf(bearer: string): string {
  return createHash('sha256').update(bearer, 'utf8').digest('hex')
}

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

function checksum(text: string): string {
  return base62(BigInt(crc32(text)), 6)
}

function base62(number: bigint, width: number): string {
  let text = ''
  for (let rest = number; rest > 0n; rest /= 62n) text = BASE62[Number(rest % 62n)] + text
  return text.padStart(width, '0')
}
