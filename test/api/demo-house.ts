import { createServer, type ServerSettings } from '../../src/api/server.ts'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { placeCompany } from '../../src/demo/company.ts'
import { type DemoKey, demoKeys } from '../../src/demo/keys.ts'
import { placeIn } from '../../src/demo/place.ts'
import { random } from '../../src/demo/random.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database, Engine } from '../../src/platform/database/database.ts'
import { schema } from '../../src/schema.ts'
import { setUp } from '../../src/set-up.ts'
import { signInWith } from '../../src/staff/sign-in.actions.ts'
import { openTestDatabase } from '../engines.ts'
import { LOCAL } from '../local-settings.ts'

/** The demo company on a throw-away database. */
export async function demoCompany(engine: Engine = 'sqlite'): Promise<{ database: Database; keys: DemoKey[] }> {
  const database = await openTestDatabase(engine)
  await setUp(database, null)
  const place = placeIn(database, random(20261031), () => {})
  await placeCompany(place)
  return { database, keys: await demoKeys(place) }
}

export interface Told {
  level: string
  message: string
  facts: Record<string, unknown>
}

/**
 * A server with the real schema over a database, on a port of its own; what it logs is kept in `told`. `become` makes
 * of who signs in who acts.
 */
export async function openDemo(
  database: Database,
  settings: Partial<ServerSettings> = {},
  become = (actor: Actor): Actor => actor,
) {
  const told: Told[] = []
  const say =
    (level: string) =>
    (message: string, facts: Record<string, unknown> = {}) =>
      void told.push({ level, message, facts })
  const log = { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
  const keys = signInWith(database, (error) => log.error('The use of a key was not noted', { error }))
  const server = createServer({
    ...{ schema, database, baseCurrency, log },
    async signIn(bearer) {
      const actor = await keys.signIn(bearer, 'en')
      return actor && become(actor)
    },
    settings: { ...LOCAL, ...settings },
  })
  const { url, port } = await server.listen()
  const post = (body: unknown, bearer: string, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
  const close = async () => {
    await server.close()
    await keys.settled()
  }
  return { server, url, port, post, told, close }
}
