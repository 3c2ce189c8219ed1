import type { Database } from '../platform/database/database.ts'
import { openReading, type ReadingParts } from '../platform/read/open-reading.ts'
import { type Context, languageOf } from './context.ts'
import type { SignedIn } from './request-plugin.ts'
import { type WebhookRules, webhookRules } from './webhook-rules.ts'

interface ContextParts extends Pick<ReadingParts, 'baseCurrency'> {
  database: Database
  settings: Parameters<typeof webhookRules>[0]
}

/** Makes the context of each request. */
export function contexts({ database, baseCurrency, settings }: ContextParts) {
  const webhooks = webhookRules(settings)
  return (scope: SignedIn & { request: Request }) => contextOf(scope, database, baseCurrency, webhooks)
}

/** Reads come from the replica where there is one, unless the client sends `Rapport-After` to see its own write. */
function contextOf(
  scope: SignedIn & { request: Request },
  database: Database,
  baseCurrency: ReadingParts['baseCurrency'],
  webhooks: WebhookRules,
): Context {
  const { headers } = scope.request
  const language = languageOf(headers.get('accept-language'))
  const readAfter = headers.get('rapport-after') || null
  const actor = { ...scope.actor!, language }
  const reading = (fresh: boolean) => openReading({ database, actor, fresh, baseCurrency })
  return {
    actor,
    database,
    language,
    reading: reading(readAfter !== null),
    readAnew: () => reading(true),
    readAfter,
    requestId: scope.requestId!,
    origin: scope.origin ?? null,
    idempotencyKey: headers.get('idempotency-key'),
    hidden: scope.hidden!,
    replayed: scope.replayed!,
    spending: scope.spending!,
    live: scope.live!,
    webhooks,
  }
}
