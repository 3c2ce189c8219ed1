import { startWebhookRunner, type WebhookRunner } from './platform/webhooks/runner.ts'
import { webhookParts } from './webhook-parts.ts'

type Given = Parameters<typeof webhookParts>

/**
 * Starts to send the messages of this workspace's webhooks, one runner per process; several processes may share one
 * PostgreSQL. `onNumbered` calls back when events may have got numbers, as that of the sequencer.
 */
export function startWebhooks(
  database: Given[0],
  settings: Given[1],
  log: Given[2],
  onNumbered: (listener: () => void) => () => void,
): WebhookRunner {
  return startWebhookRunner(webhookParts(database, settings, log), { onNews: onNumbered })
}
