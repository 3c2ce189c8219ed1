import { createServer } from '../../src/api/server.ts'
import { type IdentitySettings, openIdentity } from '../../src/identity.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { KeyTimes } from '../../src/platform/tokens/issuer.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { schema } from '../../src/schema.ts'
import { setUp } from '../../src/set-up.ts'
import type { TrustedIssuer } from '../../src/staff/issuer.actions.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import { LOCAL } from '../local-settings.ts'

export const ADMIN_KEY = 'the-administrators-key-of-this-test-0001'

/** A clock that stands until it is set on, in milliseconds. */
export function stoppedClock() {
  const clock = { at: Date.now(), now: () => clock.at }
  return clock
}

/** An issuer as the setting names it. */
export function trusting(issuer: string, more: Partial<TrustedIssuer> = {}): TrustedIssuer {
  const usual = { jwksUri: null, audience: ['crm'], algorithms: ['RS256', 'ES256'], clockTolerance: 5, provision: null }
  return { issuer, ...usual, ...more }
}

export interface HouseSettings extends Partial<IdentitySettings> {
  now?: () => number
  times?: KeyTimes
}

/** The whole server on a free port, and what it logs; a workspace that is set up already stays as it is. */
export async function openTokenHouse(database: Database, { now, times, ...more }: HouseSettings = {}) {
  await setUp(database, ADMIN_KEY)
  const lines: string[] = []
  const say = (message: string, facts: object = {}) => void lines.push(`${message} ${JSON.stringify(facts)}`)
  const log = { info() {}, warn: say, error: say }
  const settings = { issuers: [], tokenIssuer: 'urn:rapport', tokenSeconds: 900, ...more }
  const identity = openIdentity({ database, settings, log, now, times })
  const signIn = (bearer: string) => identity.signIn(bearer, 'en')
  const server = createServer({
    ...{ schema, database, signIn, tokens: identity.tokens, log, baseCurrency: async () => 'USD' },
    settings: LOCAL,
  })
  const { url } = await server.listen()
  const origin = new URL(url).origin

  /** The data of a query; where it fails, the sentence with its code. */
  async function ask(bearer: string, query = '{ viewer { name } }', variables: object = {}): Promise<any> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    const { data, errors } = (await response.json()) as any
    return errors ? `${response.status} ${errors[0].extensions.code} ${errors[0].message}` : data
  }

  return {
    ...{ ask, origin, lines, signIn },
    as: <Answer>(act: (work: Work) => Promise<Answer>) => openUnit(database, { actor: systemActor() }, act),
    async close() {
      await server.close()
      await identity.settled()
    },
  }
}

export type TokenHouse = Awaited<ReturnType<typeof openTokenHouse>>
