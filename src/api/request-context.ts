import type { Database } from '../platform/database/database.ts'
import { openReading, type ReadingParts } from '../platform/read/open-reading.ts'
import { type Context, languageOf } from './context.ts'
import type { SignedIn } from './request-plugin.ts'

/** Reads come from the replica where there is one, unless the client sends `Rapport-After` to see its own write. */
export function contextOf(
  scope: SignedIn & { request: Request },
  database: Database,
  baseCurrency: ReadingParts['baseCurrency'],
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
  }
}
