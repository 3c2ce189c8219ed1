import type { IncomingMessage } from 'node:http'

export type FailureReason = 'REFUSED_ADDRESS' | 'UNRESOLVED' | 'TIMEOUT' | 'CONNECTION' | 'TLS' | 'TOO_LARGE'

/** A whole answer, whatever its status. */
export interface Answered {
  kind: 'answered'
  status: number
  /** How long the header Retry-After asks to wait; null where it is absent or means nothing. */
  retryAfterSeconds: number | null
  /** The first 1,024 characters. */
  bodyStart: string
  milliseconds: number
  /** The address that answered. */
  address: string
}

/** No answer, or none that came to its end: whether the other side took the request is not known. */
export interface Failed {
  kind: 'failed'
  reason: FailureReason
  /** A sentence for people, without addresses of this network. */
  detail: string
  milliseconds: number
}

export type Answer = Answered | Failed

/** Why there is none. */
export class NoAnswer extends Error {
  readonly reason: FailureReason

  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.name = 'NoAnswer'
    this.reason = reason
  }
}

/** Bytes of a body that are read: the status has said what there was to say, so the rest is not waited for. */
export const MOST_BYTES = 64 * 1024
const MOST_CHARACTERS = 1024

/** The beginning of a body as text that every database holds; reads to its end, but not beyond 64 KiB. */
export async function startOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= MOST_BYTES) break
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, 4 * MOST_CHARACTERS))
  return [...text].slice(0, MOST_CHARACTERS).join('').replaceAll('\0', '\ufffd')
}

/** The seconds that a header Retry-After asks for, which holds a number or a date; null: nothing that can be read. */
export function retryAfterSeconds(header: string | undefined, now: number): number | null {
  const given = header?.trim() ?? ''
  if (/^\d{1,12}$/.test(given)) return Number(given)
  const date = /^[A-Z][a-z]+, .+ GMT$/.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}
