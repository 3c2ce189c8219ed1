import { createHash } from 'node:crypto'
import { readId } from '../../plain/ids.ts'
import type { Actor } from '../access/actor.ts'
import { rightsStamp } from '../access/rights-stamp.ts'
import type { Row } from '../database/database.ts'
import type { Hook } from './hook.ts'

/** What is posted waits (PENDING), arrived, was given up, could not be made, or is no longer for its reader. */
export type DeliveryStatus = 'PENDING' | 'DELIVERED' | 'FAILED' | 'RENDER_ERROR' | 'SKIPPED'

/** One time that a message was posted. */
export interface Attempt {
  at: string
  /** Of the answer; null where there was no whole one. */
  status: number | null
  error: string | null
  milliseconds: number
  responseStart: string | null
}

/** A message as it is stored. */
export interface Delivery {
  id: string
  webhookId: string
  /** Null for a test. */
  eventId: string | null
  eventSeq: number
  type: string
  subjectId: string
  createdAt: string
  status: DeliveryStatus
  body: string | null
  stamp: string | null
  error: string | null
  tries: number
  attempts: Attempt[]
  nextAt: string | null
  endedAt: string | null
  claimedBy: string | null
}

/** The type of test messages; no event has it. */
export const TEST_TYPE = 'webhook.test'

/** How many attempts are kept with a message. */
export const MOST_ATTEMPTS = 40

/** Days for which a message is kept after it has come to its end. */
export const KEPT_DAYS = 14

/** A row of the table as a message. */
export function deliveryOf(row: Row): Delivery {
  return row as unknown as Delivery
}

/** The id of the message that tells a webhook of an event: the same whenever it is asked, so that a receiver can drop one that comes again. */
export function messageId(webhookId: string, eventId: string): string {
  const bytes = createHash('sha256').update(`${webhookId} ${eventId}`).digest().subarray(0, 16)
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return readId('msg', groups.join('-'))!
}

/** What is posted, by Standard Webhooks. */
export function bodyOf(type: string, timestamp: string, data: unknown): string {
  return JSON.stringify({ type, timestamp, data })
}

/** Of a message that was made for these rights and this document; with another stamp it is made anew before it is sent. */
export function stampOf(hook: Pick<Hook, 'document' | 'variables'>, actor: Actor): string {
  const parts = [rightsStamp(actor), hook.document, hook.variables]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
