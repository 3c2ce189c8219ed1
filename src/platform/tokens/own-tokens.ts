import { errors, type JWK, type JWTVerifyGetKey, SignJWT } from 'jose'
import type { Database } from '../database/database.ts'
import { checkToken, endOf } from './check-token.ts'
import { SIGNING_ALGORITHM, signingKeys } from './signing-keys.ts'

/** For whom a token of this server is. */
export interface OwnClaims {
  userId: string
  keyId: string
  /** Null: as far as the key itself. */
  scopes: string[] | null
}

export interface OwnTokens {
  /** The claims `iss` and `aud` of its tokens. */
  issuer: string
  /** A token that lives that many seconds, at most as long as was set. */
  sign(claims: OwnClaims, seconds: number): Promise<string>
  /** @throws Failure UNAUTHENTICATED with a sentence where the token is not right. */
  read(token: string): Promise<OwnClaims & { expiresAt: string }>
  /** The public keys by which anybody can check its tokens. */
  published(): Promise<JWK[]>
  /** Seconds that a token lives at most. */
  seconds: number
}

const TYPE = 'at+jwt'

/** Signs and reads this workspace's own tokens, shaped as RFC 9068 says. */
export function ownTokens(
  database: Database,
  { issuer, seconds, now = Date.now }: { issuer: string; seconds: number; now?: () => number },
): OwnTokens {
  const keys = signingKeys(database, seconds * 1000, now)
  const find: JWTVerifyGetKey = async ({ kid }) => {
    const key = await keys.toCheck(kid)
    if (key) return key
    throw new errors.JWKSNoMatchingKey()
  }
  return {
    issuer,
    seconds,
    async sign({ userId, keyId, scopes }, wanted) {
      const { kid, privateKey } = await keys.toSign()
      const at = Math.floor(now() / 1000)
      return await new SignJWT({ client_id: keyId, ...(scopes ? { scope: scopes.join(' ') } : {}) })
        .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: TYPE, kid })
        .setIssuer(issuer)
        .setAudience(issuer)
        .setSubject(userId)
        .setIssuedAt(at)
        .setExpirationTime(at + Math.min(wanted, seconds))
        .setJti(crypto.randomUUID())
        .sign(privateKey)
    },
    async read(token) {
      const payload = await checkToken(token, find, {
        ...{ issuer, audience: issuer, algorithms: [SIGNING_ALGORITHM], typ: TYPE },
        ...{ requiredClaims: ['exp', 'sub', 'client_id'], currentDate: new Date(now()) },
      })
      const scope = payload['scope'] as string | undefined
      return {
        userId: payload.sub,
        keyId: payload['client_id'] as string,
        scopes: scope === undefined ? null : scope.split(' '),
        expiresAt: endOf(payload.exp, 0),
      }
    },
    published: keys.published,
  }
}
