import type { Database } from './platform/database/database.ts'
import { KEY_TIMES, type KeyTimes, type TokenLog } from './platform/tokens/issuer.ts'
import { ownTokens } from './platform/tokens/own-tokens.ts'
import type { TrustedIssuer } from './staff/issuer.actions.ts'
import { signInWith } from './staff/sign-in.actions.ts'
import { type ClientAsk, issueToken } from './staff/token.actions.ts'
import { tokenSignIn } from './staff/token.sign-in.actions.ts'

export interface IdentitySettings {
  issuers: TrustedIssuer[]
  /** The claims `iss` and `aud` of this workspace's own tokens. */
  tokenIssuer: string
  /** Seconds that one of them lives. */
  tokenSeconds: number
}

interface Parts {
  database: Database
  settings: IdentitySettings
  log: TokenLog & { error(message: string, facts?: Record<string, unknown>): void }
  /** The clock by which tokens are judged. */
  now?: () => number
  times?: KeyTimes
}

/** Every way of signing in: keys, this workspace's own tokens, and those of the issuers that it trusts. */
export function openIdentity({ database, settings, log, now = Date.now, times = KEY_TIMES }: Parts) {
  const { issuers, tokenIssuer: issuer, tokenSeconds: seconds } = settings
  const own = ownTokens(database, { issuer, seconds, now })
  const byToken = tokenSignIn(database, own, { issuers, log, now, times })
  const failed = (error: unknown) => log.error('The use of a key was not noted', { error })
  const { signIn, settled } = signInWith(database, failed, byToken)
  const tokens = { issue: (ask: ClientAsk) => issueToken(database, own, ask), published: own.published }
  return { signIn, settled, tokens }
}
