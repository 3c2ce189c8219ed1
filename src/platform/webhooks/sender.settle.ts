import { house } from '../jobs/ending.words.ts'
import { openUnit } from '../work/unit.ts'
import { attemptOf } from './attempt.ts'
import { type Delivery, MOST_ATTEMPTS } from './delivery.ts'
import type { Hook } from './hook.ts'
import type { WebhookParts } from './parts.ts'
import { noteFailure, noteSuccess } from './sender.follow.ts'
import { type Standing, writeStanding } from './sender.write.ts'

type Answer = Parameters<typeof attemptOf>[0]

/**
 * Writes what came of posting a message, and what follows for its webhook: it fails no more, or since when it does; it
 * is paused, or disabled. Nothing where the message is in other hands by now.
 */
export async function settleAnswer(
  parts: WebhookParts,
  hook: Hook,
  delivery: Delivery,
  answer: Answer,
  began: number,
): Promise<void> {
  const { rules, database } = parts
  const now = parts.now()
  const attempt = attemptOf(answer, began)
  const verdict = rules.verdictOf(attempt.status)
  const tries = delivery.tries + 1
  const attempts = [...delivery.attempts, attempt].slice(-MOST_ATTEMPTS)
  const asked = answer.kind === 'answered' ? answer.retryAfterSeconds : null
  const again =
    verdict === 'DELIVERED' || verdict === 'GONE' || isTest(delivery)
      ? null
      : rules.nextAttempt(tries, now, parts.random(), asked)
  const status = verdict === 'DELIVERED' ? 'DELIVERED' : again === null ? 'FAILED' : 'PENDING'
  const ended = status === 'PENDING' ? null : instant(now)
  const nextAt = again === null ? null : instant(again)
  await openUnit(database, { actor: house(hook.language), now: instant(now) }, async (work) => {
    const held = await writeStanding(work, delivery, {
      status,
      tries,
      attempts,
      error: attempt.error,
      nextAt,
      endedAt: ended,
    })
    if (!held || isTest(delivery)) return
    if (verdict === 'DELIVERED') await noteSuccess(work, hook)
    else await noteFailure(work, parts, hook, verdict === 'GONE')
  })
}

/** Ends a message that is not posted: it cannot be made any more, or is not for its reader any more. */
export async function settleUnsent(
  { database, now }: WebhookParts,
  delivery: Delivery,
  status: 'RENDER_ERROR' | 'SKIPPED',
  error: string,
): Promise<void> {
  const { tries, attempts } = delivery
  const standing: Standing = { status, error, tries, attempts, nextAt: null, endedAt: instant(now()) }
  await database.unit(async (tx) => void (await writeStanding(tx, delivery, standing)))
}

function isTest({ eventId }: Delivery): boolean {
  return eventId === null
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
