import { newId } from '../plain/ids.ts'
import { bodyOf, TEST_TYPE } from '../platform/webhooks/delivery.ts'
import type { Work } from '../platform/work/work.ts'
import { insertDelivery } from './webhook.delivery.store.ts'
import { lockWebhook, type Named } from './webhook.lock.actions.ts'

/**
 * Sends a test message, once, whatever the status of the webhook.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT; Failure FORBIDDEN without the right to TEST.
 */
export async function testWebhook(work: Work, named: Named): Promise<{ id: string; deliveryId: string }> {
  const hook = await lockWebhook(work, named, 'TEST')
  const { id, name } = hook
  const deliveryId = newId('msg')
  await insertDelivery(work, {
    ...{ id: deliveryId, webhookId: id, eventId: null, eventSeq: 0, type: TEST_TYPE, subjectId: id },
    ...{ createdAt: work.now, status: 'PENDING', stamp: null, error: null, tries: 0, attempts: [], claimedBy: null },
    ...{ nextAt: work.now, endedAt: null, body: bodyOf(TEST_TYPE, work.now, { webhook: { id, name } }) },
  })
  return { id, deliveryId }
}
