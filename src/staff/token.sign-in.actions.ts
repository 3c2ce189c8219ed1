import { decodeJwt } from 'jose'
import { Failure } from '../plain/failure.ts'
import type { Language } from '../plain/refusal.ts'
import type { Database } from '../platform/database/database.ts'
import type { OwnTokens } from '../platform/tokens/own-tokens.ts'
import { type Trusted, trustedTokens } from './issuer.actions.ts'
import { loadByToken, type SignedIn } from './sign-in.store.ts'

/** Who stands behind a token. */
export type TokenSignIn = (token: string, now: string, language: Language) => Promise<SignedIn | null>

/**
 * Signs in by tokens: this workspace's own, and those of the issuers that it trusts.
 * @throws Failure UNAUTHENTICATED with a sentence where the token does not open.
 */
export function tokenSignIn(database: Database, own: OwnTokens, trusted: Trusted): TokenSignIn {
  const others = trustedTokens(database, trusted)
  return async (token, now, language) => {
    const issuer = issuerOf(token)
    if (issuer === own.issuer) {
      const found = await loadByToken(database.read, await own.read(token), now, language)
      if (found) return found
      throw new Failure('UNAUTHENTICATED', 'The key for which this token was issued opens no more.')
    }
    const open = others.get(issuer)
    if (!open) throw new Failure('UNAUTHENTICATED', 'The issuer of this token is not trusted here.')
    return await open(token, language)
  }
}

/** What the token says before anybody has checked it. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? ''
  } catch {
    return ''
  }
}
