import { errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { Failure } from '../../plain/failure.ts'
import { IssuerSilent } from './issuer-keys.ts'

const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The claims of a token whose signature, times, issuer and audience are right.
 * @throws Failure UNAUTHENTICATED with a sentence that says what is not.
 */
export async function checkToken(
  token: string,
  keys: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTPayload & { exp: number; sub: string }> {
  try {
    const { payload } = await verify(token, keys, options)
    return payload as JWTPayload & { exp: number; sub: string }
  } catch (thrown) {
    const sentence = sentenceOf(thrown)
    if (sentence === null) throw thrown
    throw new Failure('UNAUTHENTICATED', sentence)
  }
}

/** Until when a token opens, as ISO text: its end and the tolerance after it, both in seconds. */
export function endOf(exp: number, tolerance: number): string {
  return new Date(Math.min((exp + tolerance) * 1000, LAST_INSTANT)).toISOString()
}

/** An issuer need not name its keys: then each that could have signed the token is tried. */
async function verify(token: string, keys: JWTVerifyGetKey, options: JWTVerifyOptions) {
  try {
    return await jwtVerify(token, keys, options)
  } catch (thrown) {
    if (!(thrown instanceof errors.JWKSMultipleMatchingKeys)) throw thrown
    for await (const key of thrown) {
      try {
        return await jwtVerify(token, key, options)
      } catch (wrong) {
        if (!(wrong instanceof errors.JWSSignatureVerificationFailed)) throw wrong
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

/** Null for what is no fault of the token. */
function sentenceOf(thrown: unknown): string | null {
  if (thrown instanceof IssuerSilent)
    return `The issuer ${thrown.message} does not answer, so its tokens cannot be checked now. Try again in a moment.`
  if (thrown instanceof errors.JWTExpired) return 'This token has expired: get a new one from its issuer.'
  if (thrown instanceof errors.JWTClaimValidationFailed) return claimSentence(thrown)
  if (thrown instanceof errors.JOSEAlgNotAllowed)
    return 'This token is signed with an algorithm that is not allowed for its issuer.'
  if (thrown instanceof errors.JWKSNoMatchingKey)
    return 'This token is signed with a key that its issuer does not publish.'
  if (thrown instanceof errors.JWSSignatureVerificationFailed) return 'The signature of this token is wrong.'
  return thrown instanceof errors.JOSEError ? 'This token is malformed.' : null
}

function claimSentence({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'missing') return `This token lacks the claim ${claim}.`
  if (claim === 'nbf') return 'This token is not valid yet: compare the clocks.'
  if (claim === 'aud') return 'This token is meant for another audience.'
  return `The claim ${claim} of this token is not acceptable here.`
}
