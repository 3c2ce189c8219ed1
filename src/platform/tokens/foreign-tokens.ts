import type { JWTPayload, JWTVerifyGetKey } from 'jose'
import { Failure } from '../../plain/failure.ts'
import { isStorable } from '../../plain/text.ts'
import { checkToken, endOf } from './check-token.ts'
import type { Issuer, KeyParts } from './issuer.ts'
import { issuerKeys } from './issuer-keys.ts'

/** What a token of another issuer says, once it is found to be right. */
export interface ForeignClaims {
  subject: string
  /** ISO; from then on the token opens no more. */
  expiresAt: string
  payload: JWTPayload
}

const TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt']
const LONGEST_SUBJECT = 255

/**
 * Reads tokens of one issuer. Its keys are fetched at the first token, and again as `issuerKeys` says.
 * The answer's function throws Failure UNAUTHENTICATED with a sentence where a token is not right.
 */
export function foreignTokens(issuer: Issuer, parts: KeyParts): (token: string) => Promise<ForeignClaims> {
  const keys = issuerKeys(issuer, parts)
  const typed: JWTVerifyGetKey = (header, token) => {
    if (TYPES.includes(header.typ?.toLowerCase())) return keys(header, token)
    throw new Failure('UNAUTHENTICATED', 'This token is of another type than those that open an API.')
  }
  return async (token) => {
    const payload = await checkToken(token, typed, {
      ...{ issuer: issuer.issuer, audience: issuer.audience, algorithms: issuer.algorithms },
      ...{ clockTolerance: issuer.clockTolerance, requiredClaims: ['exp', 'sub'] },
      currentDate: new Date(parts.now()),
    })
    const { sub, exp } = payload
    if (typeof sub !== 'string' || sub === '' || sub.length > LONGEST_SUBJECT || !isStorable(sub))
      throw new Failure('UNAUTHENTICATED', `The claim sub must be a text of 1 to ${LONGEST_SUBJECT} characters.`)
    return { subject: sub, expiresAt: endOf(exp, issuer.clockTolerance), payload }
  }
}
