import type { Work } from '../platform/work/work.ts'
import { stands } from '../platform/write/draft.ts'
import type { ChangeInput } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { updateRecord } from '../platform/write/verbs.ts'
import { checkChange } from './webhook.change.actions.ts'
import type { Gate } from './webhook.gate.actions.ts'
import { Webhook } from './webhook.record.ts'

/**
 * Changes a webhook. What it sends, and to whom, is for its owner and for administrators to say: whoever says it lends
 * the rights with which they say it.
 * @throws Refusals of the input, WEBHOOK_URL, WEBHOOK_DOCUMENT; Failure FORBIDDEN without the right.
 */
export async function updateWebhook(work: Work, input: ChangeInput, gate: Gate): Promise<{ id: string }> {
  return updateRecord(work, Webhook, input, async (_, [draft]) => {
    if (stands(draft!)) await checkChange(work, draft!, gate)
    await saveDrafts(work, Webhook, [draft!])
  })
}
