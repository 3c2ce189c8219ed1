import { Failure } from '../plain/failure.ts'
import type { Language } from '../plain/refusal.ts'
import type { Database } from '../platform/database/database.ts'
import { foreignTokens } from '../platform/tokens/foreign-tokens.ts'
import type { Issuer, KeyParts } from '../platform/tokens/issuer.ts'
import type { Provision } from './identity.rules.ts'
import { provisionOrTell } from './issuer.provision.actions.ts'
import { loadByIdentity, type SignedIn } from './sign-in.store.ts'

/** An issuer that the operator trusts, and what becomes of a subject whom nobody here is yet; null: nothing. */
export interface TrustedIssuer extends Issuer {
  provision: Provision | null
}

export interface Trusted extends KeyParts {
  issuers: TrustedIssuer[]
}

type Open = (token: string, language: Language) => Promise<SignedIn>

const NOBODY = 'This token is right, but nobody here is its subject. Ask an administrator to link it.'

/** How tokens of each trusted issuer open, by the claim `iss`. */
export function trustedTokens(database: Database, { issuers, ...parts }: Trusted): Map<string, Open> {
  return new Map(issuers.map((issuer) => [issuer.issuer, opening(database, issuer, parts)]))
}

function opening(database: Database, issuer: TrustedIssuer, parts: KeyParts): Open {
  const read = foreignTokens(issuer, parts)
  const { issuer: iss, provision } = issuer
  return async (token, language) => {
    const claims = await read(token)
    const meant = { issuer: iss, subject: claims.subject, expiresAt: claims.expiresAt }
    const found = await loadByIdentity(database.read, meant, language)
    if (found) return found
    if (provision) await provisionOrTell(parts.log, database, iss, claims, provision)
    const made = provision && (await loadByIdentity(database.read, meant, language))
    if (made) return made
    throw new Failure('UNAUTHENTICATED', provision ? 'The user of this token is archived.' : NOBODY)
  }
}
