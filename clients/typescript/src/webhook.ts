import { RapportError } from './error.ts'

export type WebhookHeaders = Headers | Record<string, string | string[] | undefined>

export interface WebhookOptions {
  /** By how many seconds the time of sending may differ from now; 300 unless given. */
  tolerance?: number
  /** Milliseconds since 1970, for tests. */
  now?: number
}

/**
 * The content of a webhook whose signature is right, by Standard Webhooks. Give the body as it came, byte for byte, and
 * several secrets while one takes the place of another. `webhook-id` stays the same over repeated deliveries.
 * @throws RapportError `WEBHOOK_REFUSED`.
 */
export async function verifyWebhook<Content = any>(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance = 300, now = Date.now() }: WebhookOptions = {},
): Promise<Content> {
  const [id, sent, signatures] = ['id', 'timestamp', 'signature'].map((name) => headerOf(headers, `webhook-${name}`))
  if (!id || !sent || !signatures)
    return refuse('headers webhook-id, webhook-timestamp or webhook-signature are missing')
  if (!/^\d+$/.test(sent) || Math.abs(now / 1000 - Number(sent)) > tolerance)
    return refuse(`it was not sent within ${tolerance} seconds of now`)
  const body = typeof payload === 'string' ? payload : new TextDecoder().decode(payload)
  const content = new TextEncoder().encode(`${id}.${sent}.${body}`)
  for (const one of typeof secret === 'string' ? [secret] : secret) {
    const key = await keyOf(one)
    for (const signature of signatures.split(' ')) {
      const [, bytes] = /^v1,(.+)$/.exec(signature) ?? []
      const signed = bytes && bytesOf(bytes)
      // Compares in constant time.
      if (signed && (await crypto.subtle.verify('HMAC', key, signed, content))) return JSON.parse(body)
    }
  }
  return refuse('no signature fits')
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const [, given] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? []
  return Array.isArray(given) ? given[0] : given
}

async function keyOf(secret: string) {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''))
  if (!bytes || bytes.length === 0) throw new RapportError('BAD_REQUEST', 'The webhook secret is no base64')
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}

function refuse(why: string): never {
  throw new RapportError('WEBHOOK_REFUSED', `The webhook is not to be trusted: ${why}`)
}
