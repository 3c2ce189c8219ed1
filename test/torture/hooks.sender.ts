import { nextAttempt } from '../../src/admin/webhook.retry.rules.ts'
import { parseAllowList } from '../../src/platform/outgoing/allow-list.ts'
import { postOnce } from '../../src/platform/outgoing/post.ts'
import { startWebhookRunner } from '../../src/platform/webhooks/runner.ts'
import { webhookParts } from '../../src/webhook-parts.ts'
import { PATIENCE } from './receiver.ts'

type Given = Parameters<typeof webhookParts>

/** Milliseconds between attempts at most, and without an end: what is asked is whether everything arrives. */
const LONGEST = 400

/** Milliseconds until what a process that was killed had in its hands is taken up by the other one. */
const LEASE = 6 * PATIENCE

/** Posts to webhooks as a server does, in a hurry: shorter waits and deadlines, and rules that never give up. */
export function startHooks(database: Given[0], log: Given[2], onNews: (listener: () => void) => () => void): void {
  const parts = webhookParts(database, { webhookAllow: '127.0.0.1' }, log)
  const allow = parseAllowList('127.0.0.1')
  const soon: typeof nextAttempt = (_, now, random, asked) => {
    const next = nextAttempt(1, now, random, asked)! - now
    return now + Math.min(next / 20, LONGEST)
  }
  startWebhookRunner(
    {
      ...{ ...parts, lease: LEASE },
      rules: { ...parts.rules, nextAttempt: soon },
      post: (url, request) => postOnce(url, { ...request, timeoutMs: PATIENCE, allow }),
    },
    { onNews, poll: 200 },
  )
}
