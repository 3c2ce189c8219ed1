import type { Actor } from '../access/actor.ts'
import { sql } from '../database/sql.ts'
import { BEGINNING, type Place } from '../log/logged-event.ts'
import { bodyOf, type Delivery, stampOf } from './delivery.ts'
import type { Hook } from './hook.ts'
import { DocumentRefused, type WebhookParts } from './parts.ts'
import { stopHook } from './told.ts'

/** A message as it may be sent now, or why it is not. */
export type Renewed =
  | { kind: 'ready'; delivery: Delivery }
  | { kind: 'unsent'; delivery: Delivery; status: 'RENDER_ERROR' | 'SKIPPED'; error: string }
  | { kind: 'stopped' }

/**
 * The message with the rights of now: where they or the document are others than when it was made, or it could not be
 * made, it is made anew. Stops the webhook where it has nobody's rights, or its document is refused.
 */
export async function renewed(parts: WebhookParts, hook: Hook, delivery: Delivery): Promise<Renewed> {
  if (delivery.eventId === null) return { kind: 'ready', delivery }
  const { database } = parts
  const now = new Date(parts.now()).toISOString()
  const actor = await parts.actorOf(hook)
  if (!actor) {
    await stopHook(database, hook, now, { reason: 'NOBODY', note: null })
    return { kind: 'stopped' }
  }
  const stamp = stampOf(hook, actor)
  if (delivery.body !== null && delivery.stamp === stamp) return { kind: 'ready', delivery }
  try {
    return await madeAnew(parts, hook, actor, { ...delivery, stamp })
  } catch (thrown) {
    if (!(thrown instanceof DocumentRefused)) throw thrown
    await stopHook(database, hook, now, { reason: 'REFUSED', note: thrown.message })
    return { kind: 'stopped' }
  }
}

async function madeAnew(parts: WebhookParts, hook: Hook, actor: Actor, delivery: Delivery): Promise<Renewed> {
  const { eventSeq, eventId } = delivery
  const from = await placeBefore(parts, eventSeq)
  const { messages } = await parts.render(hook, actor, { from, upTo: eventSeq, most: 1 })
  const message = messages.find(({ event }) => event.id === eventId)
  if (!message)
    return {
      kind: 'unsent',
      delivery: { ...delivery, body: null },
      status: 'SKIPPED',
      error: 'It is no longer for you.',
    }
  if ('error' in message)
    return { kind: 'unsent', delivery: { ...delivery, body: null }, status: 'RENDER_ERROR', error: message.error }
  const body = bodyOf(message.event.type, message.event.recordedAt, message.data)
  return { kind: 'ready', delivery: { ...delivery, body } }
}

async function placeBefore({ database }: WebhookParts, seq: number): Promise<Place> {
  const { rows } = await sql<Place>`select "seq", "id" from "Event" where "seq" < ${seq}
    order by "seq" desc limit 1`.execute(database.read)
  return rows[0] ?? BEGINNING
}
