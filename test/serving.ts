import { createServer, type ServerSettings } from '../src/api/server.ts'
import { baseCurrency } from '../src/catalog/currency.store.ts'
import { openForms } from '../src/forms.ts'
import type { Database } from '../src/platform/database/database.ts'
import { schema } from '../src/schema.ts'
import { setUp } from '../src/set-up.ts'
import { signInWith } from '../src/staff/sign-in.actions.ts'
import { LOCAL } from './local-settings.ts'

/** The administrator's bearer in `serve`. */
export const ADMIN_KEY = 'the-administrators-key-of-this-test-0001'

/** The whole server over a fresh database, on a free port of this machine. Errors that it logs are kept. */
export async function serve(database: Database, settings: Partial<ServerSettings> = {}) {
  await setUp(database, ADMIN_KEY)
  const errors: unknown[] = []
  const keys = signInWith(database, (error) => errors.push(error))
  const server = createServer({
    ...{ schema, database, baseCurrency, forms: openForms(database) },
    signIn: (bearer) => keys.signIn(bearer, 'en'),
    settings: { ...LOCAL, ...settings },
    log: { info() {}, warn() {}, error: (message, facts) => void errors.push([message, facts]) },
  })
  const { url } = await server.listen()
  return {
    url,
    errors,
    async close() {
      await server.close()
      await keys.settled()
    },
  }
}
