import type { Place } from '../platform/log/logged-event.ts'
import { BEGINNING } from '../platform/log/logged-event.ts'
import { setStanding, webhookPaused, webhookResumed } from '../platform/webhooks/told.ts'
import type { Work } from '../platform/work/work.ts'
import { sendGivenUp } from './webhook.delivery.store.ts'
import { lockWebhook, type Named } from './webhook.lock.actions.ts'
import { pausable, resumable } from './webhook.rules.ts'
import { lastPlace, setColumns } from './webhook.store.ts'

/**
 * Stops a webhook for a while.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, WEBHOOK_STANDING; Failure FORBIDDEN without the right to PAUSE.
 */
export async function pauseWebhook(work: Work, named: Named): Promise<{ id: string }> {
  const hook = await lockWebhook(work, named, 'PAUSE')
  pausable(hook)
  const { failingSince, id } = hook
  await setStanding(work, hook, webhookPaused.type, { status: 'PAUSED', reason: 'ASKED', note: null, failingSince })
  return { id }
}

/**
 * Lets a webhook go on where it stood, or from now on; what was given up since it fails is sent again.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, WEBHOOK_STANDING, WEBHOOK_EXPIRED; Failure FORBIDDEN without the
 * right to RESUME.
 */
export async function resumeWebhook(
  work: Work,
  { fromNow = false, ...named }: Named & { fromNow?: boolean | null },
): Promise<{ id: string }> {
  const hook = await lockWebhook(work, named, 'RESUME')
  resumable(hook, fromNow === true)
  const { id, failingSince } = hook
  if (fromNow) await setColumns(work, id, placeOf((await lastPlace(work)) ?? BEGINNING))
  await sendGivenUp(work, id, failingSince)
  const standing = { status: 'ACTIVE', reason: null, note: null, failingSince: null } as const
  await setStanding(work, hook, webhookResumed.type, standing)
  return { id }
}

function placeOf({ seq, id }: Place) {
  return { cursorSeq: seq, cursorId: id }
}
