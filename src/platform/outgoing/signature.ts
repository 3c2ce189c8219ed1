import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** The headers of Standard Webhooks. */
export type SignatureHeaders = Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>

/** A new secret to sign with, of 32 random bytes. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`
}

/**
 * Signs a message by Standard Webhooks, once with each secret: while one takes the place of another both do. `at`: when
 * this attempt is made, as a date or in milliseconds since 1970.
 */
export function signatureHeaders(secrets: string[], id: string, at: Date | number, body: string): SignatureHeaders {
  const timestamp = String(Math.floor(Number(at) / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(secret.startsWith(PREFIX) ? PREFIX.length : 0), 'base64')
    if (key.length === 0) throw new Error('An empty secret signs nothing')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
