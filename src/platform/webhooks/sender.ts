import { signatureHeaders } from '../outgoing/signature.ts'
import type { Hook } from './hook.ts'
import type { WebhookParts } from './parts.ts'
import { type Claimed, freeDelivery, hookById } from './sender.claim.ts'
import { renewed } from './sender.renew.ts'
import { secretsOf } from './sender.secrets.ts'
import { settleAnswer, settleUnsent } from './sender.settle.ts'

/**
 * Posts a message that this process has claimed, and writes what came of it. Where its webhook stands still by now, it
 * is left as it is.
 * @throws what may pass.
 */
export async function deliver(parts: WebhookParts, delivery: Claimed, signal: AbortSignal): Promise<void> {
  const { database } = parts
  const hook = await hookById(database, delivery.webhookId)
  const leave = () => freeDelivery(database, delivery)
  if (!hook || signal.aborted || standsStill(hook, delivery)) return leave()
  const made = await renewed(parts, hook, delivery)
  if (made.kind === 'stopped') return leave()
  if (made.kind === 'unsent') return settleUnsent(parts, made.delivery, made.status, made.error)
  const began = parts.now()
  const secrets = await secretsOf(parts, hook, began)
  if (!secrets && delivery.eventId === null)
    return settleUnsent(parts, delivery, 'RENDER_ERROR', 'The secret of the webhook cannot be read.')
  if (!secrets) return leave()
  // Where this process stood still for long, somebody else may have sent the message and what follows it.
  if (parts.now() > Date.parse(delivery.leaseUntil) - parts.lease / 2) return leave()
  const { id, body } = made.delivery
  const headers = { ...HEADERS, ...signatureHeaders(secrets, id, began, body!) }
  const answer = await parts.post(hook.url, { headers, body: body!, signal }).catch((thrown) => {
    if (signal.aborted) return null
    throw thrown
  })
  if (answer) await settleAnswer(parts, hook, made.delivery, answer, began)
  else await leave()
}

/** Tests are sent all the same. */
function standsStill({ status, archivedAt }: Hook, { eventId }: Claimed): boolean {
  return eventId !== null && (status !== 'ACTIVE' || archivedAt !== null)
}

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Rapport-Webhooks' }
