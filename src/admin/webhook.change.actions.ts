import { refusal } from '../plain/refusal.ts'
import { NOT_ALLOWED } from '../plain/refusals.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { type Gate, needAnyDocument, sentOtherwise, wrongIn } from './webhook.gate.actions.ts'
import { Webhook } from './webhook.record.ts'
import { narrowedRights } from './webhook.store.ts'

/** Checks what a draft changes of what is sent, and to whom, and lends it the rights of whoever says so. */
export async function checkChange(work: Work, draft: Draft, gate: Gate): Promise<void> {
  const [changed] = sentOtherwise(draft)
  if (changed === undefined) return
  const { actor } = work
  needAnyDocument(actor)
  const own = draft.after['ownerId'] === actor.userId
  if (!own && !actor.administer)
    draft.refusals.push(refusal(NOT_ALLOWED, { record: Webhook, verb: 'UPDATE' }, [changed], draft.id))
  draft.refusals.push(...wrongIn(draft, gate))
  if (own) Object.assign(draft.after, { keyId: actor.keyId, rights: await narrowedRights(work, actor) })
}
