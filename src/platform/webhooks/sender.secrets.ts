import { open } from '../outgoing/sealing.ts'
import { type Hook, livingSecrets } from './hook.ts'
import type { WebhookParts } from './parts.ts'
import { stopHook } from './told.ts'

/** The secrets that sign now, the newest first; null where they cannot be read: the webhook is paused then. */
export async function secretsOf({ database, keys }: WebhookParts, hook: Hook, now: number): Promise<string[] | null> {
  const instant = new Date(now).toISOString()
  try {
    return livingSecrets(hook.secrets, instant).map(({ secret }) => open(secret, keys))
  } catch (thrown) {
    await stopHook(database, hook, instant, { reason: 'SECRET', note: (thrown as Error).message })
    return null
  }
}
