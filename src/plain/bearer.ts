import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const FORM = /^rpt_([0-9a-hjkmnp-tv-z]{26})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/

/** Bytes of chance in a secret. */
export const SECRET_BYTES = 32
/** A bearer that an operator chose has at least as many characters. */
export const SHORTEST_BEARER = 32

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

const TOKEN = /^ey[\w-]*\.[\w-]+\.[\w-]*$/
const LONGEST_TOKEN = 16_384

/** Whether the bearer has the form of a signed token (JWT) and not of a key. Says nothing on its validity. */
export function mayBeToken(bearer: string): boolean {
  return bearer.length <= LONGEST_TOKEN && TOKEN.test(bearer)
}

/** How a bearer is kept: SHA-256 of the whole of it, hexadecimal. */
export function hashOf(bearer: string): string {
  return createHash('sha256').update(bearer, 'utf8').digest('hex')
}

function checksum(text: string): string {
  return base62(BigInt(crc32(text)), 6)
}

function base62(number: bigint, width: number): string {
  let text = ''
  for (let rest = number; rest > 0n; rest /= 62n) text = BASE62[Number(rest % 62n)] + text
  return text.padStart(width, '0')
}
