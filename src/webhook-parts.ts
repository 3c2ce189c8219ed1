import { nextAttempt, shouldPause, verdictOf } from './admin/webhook.retry.rules.ts'
import { actorOfWebhook } from './admin/webhook.store.ts'
import { webhookRenderer } from './api/webhook-render.ts'
import { webhookRules } from './api/webhook-rules.ts'
import { baseCurrency } from './catalog/currency.store.ts'
import { postOnce } from './platform/outgoing/post.ts'
import type { WebhookParts } from './platform/webhooks/parts.ts'
import { schema } from './schema.ts'

/** Milliseconds that a receiver has for its whole answer. */
const TIMEOUT = 15_000
/** Milliseconds after which what a process that died had in its hands is taken up by another one. */
const LEASE = 90_000

export type WebhookSettings = Parameters<typeof webhookRules>[0] & { live?: { resumeDays?: number } }

/** What sends the messages of this workspace's webhooks. Clock and chance are those of the world unless given. */
export function webhookParts(
  database: WebhookParts['database'],
  settings: WebhookSettings,
  log: WebhookParts['log'],
  world: Partial<Pick<WebhookParts, 'now' | 'random' | 'total' | 'each' | 'lease'>> = {},
): WebhookParts {
  const { limits, allow, keys } = webhookRules(settings)
  const bug = (error: unknown) => log.error('A message of a webhook could not be made', { error })
  return {
    ...{ database, log, keys },
    actorOf: (hook) => actorOfWebhook(database.read, hook),
    render: webhookRenderer({ schema, database, baseCurrency, limits, bug }),
    post: (url, request) => postOnce(url, { ...request, timeoutMs: TIMEOUT, allow }),
    rules: { nextAttempt, shouldPause, verdictOf },
    resumeDays: settings.live?.resumeDays ?? 30,
    ...{ now: Date.now, random: Math.random, total: 32, each: 8, lease: LEASE },
    ...world,
  }
}
