import { Refusals } from '../plain/refusal.ts'
import { type Hook, hookOf } from '../platform/webhooks/hook.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { Webhook } from './webhook.record.ts'

/** Names a webhook, and the version in which the client saw it. */
export interface Named {
  id: string
  expectedVersion?: number | null
}

/**
 * The webhook, locked, where the actor reaches it with the verb.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT; Failure FORBIDDEN without the right to the verb.
 */
export async function lockWebhook(work: Work, { id, expectedVersion }: Named, verb: string): Promise<Hook> {
  const [draft] = await draftChanges(work, Webhook, [{ id, expectedVersion }], verb)
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals)
  return hookOf(draft!.before!)
}
