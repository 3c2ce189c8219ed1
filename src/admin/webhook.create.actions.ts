import { newSecret } from '../platform/outgoing/signature.ts'
import type { Work } from '../platform/work/work.ts'
import { type Input, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { beginnings } from './webhook.begin.actions.ts'
import { type Gate, type MadeSecret, needAnyDocument, wrongIn, wrongOwner } from './webhook.gate.actions.ts'
import { Webhook } from './webhook.record.ts'

/**
 * Makes a webhook that sends what happens from now on, or behind a place in the log.
 * @throws Refusals of the input, WEBHOOK_URL, WEBHOOK_DOCUMENT; Failure FORBIDDEN without the right.
 */
export async function createWebhook(
  work: Work,
  input: Input,
  gate: Gate,
  from: Parameters<typeof beginnings>[2],
): Promise<MadeSecret> {
  needAnyDocument(work.actor)
  const secret = newSecret()
  const { id } = await createRecord(work, Webhook, input, async (_, [draft]) => {
    if (stands(draft!)) {
      draft!.refusals.push(...wrongOwner(work.actor, draft!.after['ownerId']), ...wrongIn(draft!, gate))
      Object.assign(draft!.after, await beginnings(work, draft!, from))
      draft!.after['secrets'] = [{ secret: gate.seal(secret), until: null }]
    }
    await saveDrafts(work, Webhook, [draft!])
  })
  return { id, secret }
}
