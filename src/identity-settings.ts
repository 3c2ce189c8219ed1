import { ALGORITHMS } from './platform/tokens/issuer.ts'
import { mayBeAsked } from './platform/tokens/issuer-keys.ts'
import type { Provision } from './staff/identity.rules.ts'
import type { TrustedIssuer } from './staff/issuer.actions.ts'

/** Makes the error of a setting: what was expected, and what was given. */
type Wrong = (expected: string, given: string) => Error

type Json = Record<string, unknown>

const KEYS = ['issuer', 'jwksUri', 'audience', 'algorithms', 'clockTolerance', 'provision']
const PROVISION_KEYS = ['byEmail', 'roles', 'team']
/** What providers sign with as a rule. */
const USUAL = ['RS256', 'PS256', 'ES256', 'EdDSA']

/** The issuers of tokens in a setting, a JSON list; none where nothing is set. @throws what `wrong` makes. */
export function readIssuers(given: string | null, wrong: Wrong): TrustedIssuer[] {
  if (given === null) return []
  const list = parsed(given)
  if (!Array.isArray(list)) throw wrong('a JSON list like [{"issuer": "https://…", "audience": "…"}]', 'none')
  const issuers = list.map((one, at) => issuerOf(one, (expected, what) => wrong(`${expected} in entry ${at}`, what)))
  const twice = issuers.find(({ issuer }, at) => issuers.findIndex((one) => one.issuer === issuer) < at)
  if (twice) throw wrong('a list in which each issuer stands once', `one with ${twice.issuer} twice`)
  return issuers
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function issuerOf(given: unknown, wrong: Wrong): TrustedIssuer {
  const entry = objectOf('an issuer', given, KEYS, wrong)
  const { issuer, jwksUri = null, clockTolerance = 5, provision = null } = entry
  if (!isAddress(issuer)) throw wrong('an https address as "issuer"', shown(issuer))
  if (jwksUri !== null && !isAddress(jwksUri)) throw wrong('an https address as "jwksUri"', shown(jwksUri))
  const audience = [entry.audience].flat()
  if (!isTexts(audience) || audience.length === 0)
    throw wrong('a text or a list of texts as "audience"', shown(entry.audience))
  const algorithms = entry.algorithms ?? USUAL
  if (!isTexts(algorithms) || algorithms.length === 0 || algorithms.some((one) => !ALGORITHMS.includes(one)))
    throw wrong(`a list of some of ${ALGORITHMS.join(', ')} as "algorithms"`, shown(entry.algorithms))
  if (typeof clockTolerance !== 'number' || !(clockTolerance >= 0 && clockTolerance <= 300))
    throw wrong('a number of seconds from 0 to 300 as "clockTolerance"', shown(clockTolerance))
  const rule = provision === null ? null : provisionOf(provision, wrong)
  return { issuer, jwksUri, audience, algorithms, clockTolerance, provision: rule }
}

function provisionOf(given: unknown, wrong: Wrong): Provision {
  const { byEmail = false, roles = [], team = null } = objectOf('"provision"', given, PROVISION_KEYS, wrong)
  if (typeof byEmail !== 'boolean') throw wrong('true or false as "byEmail"', shown(byEmail))
  if (!isTexts(roles)) throw wrong('a list of names of roles as "roles"', shown(roles))
  if (team !== null && !isTexts([team])) throw wrong('the name of a team as "team"', shown(team))
  if (!byEmail && roles.length === 0) throw wrong('"byEmail": true or "roles" within "provision"', 'neither')
  return { byEmail, roles, team: team as string | null }
}

function objectOf(what: string, given: unknown, keys: string[], wrong: Wrong): Json {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrong(`a JSON object as ${what}`, shown(given))
  const unknown = Object.keys(given).find((key) => !keys.includes(key))
  if (unknown !== undefined) throw wrong(`${what} with no other keys than ${keys.join(', ')}`, `with "${unknown}"`)
  return given as Json
}

/** Tokens and keys travel over TLS, or do not leave this machine. */
function isAddress(given: unknown): given is string {
  return typeof given === 'string' && mayBeAsked(given)
}

function isTexts(given: unknown): given is string[] {
  return Array.isArray(given) && given.every((one) => typeof one === 'string' && one.trim() !== '')
}

function shown(given: unknown): string {
  return given === undefined ? 'absent' : JSON.stringify(given)
}
