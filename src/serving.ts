import { languageOf } from './api/context.ts'
import { createServer, type ServerParts } from './api/server.ts'
import { baseCurrency } from './catalog/currency.store.ts'
import { openForms } from './forms.ts'
import { openIdentity } from './identity.ts'
import type { Log } from './log.ts'
import type { Database } from './platform/database/database.ts'
import { schema } from './schema.ts'

/** The API of a workspace with all ways of signing in, not listening yet. `settled` is wanted after it is closed. */
export function openServer(
  database: Database,
  settings: Parameters<typeof openIdentity>[0]['settings'] & ServerParts['settings'],
  log: Log,
  onNumbered: NonNullable<ServerParts['onNumbered']>,
) {
  const { tokens, ...identity } = openIdentity({ database, settings, log })
  const signIn = (bearer: string, { headers }: Request) =>
    identity.signIn(bearer, languageOf(headers.get('accept-language')))
  const server = createServer({
    database,
    schema,
    signIn,
    tokens,
    forms: openForms(database),
    baseCurrency,
    onNumbered,
    settings,
    log,
  })
  return { listen: server.listen, close: server.close, settled: identity.settled }
}
