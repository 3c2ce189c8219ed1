import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const PREFIX = 'sealed.1.'
const NONCE = 12
const TAG = 16

/** A stored secret that none of the keys opens. */
export class Unopened extends Error {
  constructor() {
    super('A stored secret was sealed with a key that is not among those given')
    this.name = 'Unopened'
  }
}

/** The keys in a setting: base64 of 32 bytes each, with commas between them; null where one of them is not. */
export function parseKeys(text: string): Buffer[] | null {
  const keys = text.split(',').map((one) => Buffer.from(one.trim(), 'base64'))
  const written = text.split(',').map((one) => one.trim().replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''))
  const right = keys.every((key, at) => key.length === 32 && key.toString('base64').replace(/=+$/, '') === written[at])
  return right ? keys : null
}

/**
 * A secret as it is stored: encrypted with the first key (AES-256-GCM), or as it stands where there is no key, so that
 * whoever reads the database then reads it.
 */
export function seal(secret: string, keys: readonly Buffer[]): string {
  const [key] = keys
  if (!key) return secret
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  const content = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return `${PREFIX}${Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url')}`
}

/** The secret in what was stored, whichever of the keys sealed it, or none. @throws Unopened */
export function open(stored: string, keys: readonly Buffer[]): string {
  if (!stored.startsWith(PREFIX)) return stored
  const bytes = Buffer.from(stored.slice(PREFIX.length), 'base64url')
  for (const key of keys) {
    const secret = opened(bytes, key)
    if (secret !== null) return secret
  }
  throw new Unopened()
}

function opened(bytes: Buffer, key: Buffer): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
