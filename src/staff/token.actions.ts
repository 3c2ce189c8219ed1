import type { Database } from '../platform/database/database.ts'
import type { OwnTokens } from '../platform/tokens/own-tokens.ts'
import { readScope } from './key.rules.ts'
import { knownRights } from './known-rights.record.ts'
import { grantScopes } from './scope.rules.ts'
import { liveKey } from './sign-in.store.ts'

/** What a client says who it is, and how far its token should go; no scopes: as far as its key. */
export interface ClientAsk {
  clientId: string
  clientSecret: string
  scopes: string[]
}

export type TokenAnswer =
  | { accessToken: string; expiresIn: number; scope: string | null }
  | { error: 'invalid_client' | 'invalid_scope'; description: string }

/**
 * A token for the holder of a key: `clientId` is the key's id, `clientSecret` its bearer. The token acts as the key
 * does, narrowed by the scopes, and never outlives it.
 */
export async function issueToken(database: Database, tokens: OwnTokens, ask: ClientAsk): Promise<TokenAnswer> {
  const now = Date.now()
  const key = await liveKey({ sql: database.read }, ask.clientSecret, new Date(now).toISOString())
  if (!key || key.id !== ask.clientId)
    return {
      error: 'invalid_client',
      description: 'No live key has this id and secret: client_id is the id of the key, client_secret its bearer.',
    }
  const known = knownRights()
  const read = ask.scopes.map((scope) => ({ scope, spelled: readScope(scope, known) }))
  const wrong = read.find(({ spelled }) => spelled === null)
  if (wrong) return noScope(`There is no scope ${JSON.stringify(wrong.scope)}: write noun:verb, such as account:read.`)
  const granted = grantScopes(
    read.map(({ spelled }) => spelled!),
    key.scopes,
  )
  if ('beyond' in granted) return noScope(`The key does not reach as far as ${granted.beyond}.`)
  const { scopes } = granted
  const left = key.expiresAt === null ? Infinity : Math.floor((Date.parse(key.expiresAt) - now) / 1000)
  const expiresIn = Math.max(1, Math.min(tokens.seconds, left))
  const accessToken = await tokens.sign({ userId: key.userId, keyId: key.id, scopes }, expiresIn)
  return { accessToken, expiresIn, scope: scopes?.join(' ') ?? null }
}

function noScope(description: string): TokenAnswer {
  return { error: 'invalid_scope', description }
}
