import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Hook } from '../platform/webhooks/hook.ts'
import type { Work } from '../platform/work/work.ts'
import { sendAgain, sendFailedAgain, stretchBetween } from './webhook.delivery.store.ts'
import { lockWebhook, type Named } from './webhook.lock.actions.ts'
import { type ReplayAsked, readReplay } from './webhook.rules.ts'
import { setColumns } from './webhook.store.ts'

/** What is sent once more, with its places in the log found out. */
export type Replay = Named & ReplayAsked & { afterSeq: number | null; untilSeq: number | null }

/**
 * Sends one message once more, or those of a stretch of the log: all, also those that were never made or are kept no
 * more, or only those that did not arrive.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, INVALID, REQUIRED; Failure FORBIDDEN without the right to REPLAY.
 */
export async function replayWebhook(work: Work, asked: Replay): Promise<{ id: string }> {
  const hook = await lockWebhook(work, asked, 'REPLAY')
  readReplay(asked)
  const { id } = hook
  if (asked.deliveryId != null) await oneAgain(work, hook, asked.deliveryId)
  else {
    const stretch = await stretchOf(work, hook, asked)
    if (asked.failedOnly) await sendFailedAgain(work, id, stretch, work.now)
    else if (stretch.from < stretch.upTo) await readAgain(work, hook, stretch)
  }
  return { id }
}

async function readAgain(work: Work, hook: Hook, stretch: { from: number; upTo: number }): Promise<void> {
  const { replaySeq, replayUpTo } = hook
  const begins = replaySeq === null || stretch.from < replaySeq
  await setColumns(work, hook.id, {
    // A place of the log between events needs no event.
    ...(begins ? { replaySeq: stretch.from, replayId: hook.cursorId } : {}),
    replayUpTo: Math.max(replayUpTo ?? 0, stretch.upTo),
  })
}

async function oneAgain(work: Work, { id }: Hook, deliveryId: string): Promise<void> {
  if (await sendAgain(work, id, deliveryId.trim().toLowerCase(), work.now)) return
  const expected = { en: 'the id of a message of this webhook that is still kept', zh: '该 Webhook 仍保留的消息的 id' }
  throw refusal(INVALID, { field: 'deliveryId', expected }, ['deliveryId'])
}

/** No further than the webhook has come: what lies behind is sent anyway. */
async function stretchOf(work: Work, { cursorSeq }: Hook, { afterSeq, untilSeq, since, to }: Replay) {
  const found =
    afterSeq !== null
      ? { from: afterSeq, upTo: untilSeq ?? cursorSeq }
      : await stretchBetween(work, instantOf(since!), to == null ? null : instantOf(to))
  return { from: found.from, upTo: Math.min(found.upTo, cursorSeq) }
}

function instantOf(given: string): string {
  return new Date(given).toISOString()
}
