import { Refusals } from '../plain/refusal.ts'
import { newSecret } from '../platform/outgoing/signature.ts'
import { setSecrets } from '../platform/webhooks/told.ts'
import type { Work } from '../platform/work/work.ts'
import { type Gate, type MadeSecret, needOwner } from './webhook.gate.actions.ts'
import { lockWebhook, type Named } from './webhook.lock.actions.ts'
import { checkOverlap, rotated, USUAL_OVERLAP } from './webhook.rules.ts'

/**
 * Makes a new secret for a webhook; the old one signs beside it for a while.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, OUT_OF_RANGE; Failure FORBIDDEN without the right to ROTATE.
 */
export async function rotateWebhook(
  work: Work,
  { overlapHours, ...named }: Named & { overlapHours?: number | null },
  gate: Pick<Gate, 'seal'>,
): Promise<MadeSecret> {
  const hours = overlapHours ?? USUAL_OVERLAP
  const wrong = checkOverlap(hours)
  if (wrong.length > 0) throw new Refusals(wrong)
  const hook = await lockWebhook(work, named, 'ROTATE')
  // Whoever knows the secret can speak to the receiver in the owner's name.
  needOwner(work.actor, hook, 'ROTATE')
  const secret = newSecret()
  await setSecrets(work, hook, rotated(hook.secrets, gate.seal(secret), work.now, hours), hours)
  return { id: hook.id, secret }
}
