import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { fetchJson } from './fetch-json.ts'
import type { Issuer, TokenLog } from './issuer.ts'

/** How long to wait for what, in milliseconds. */
export interface KeyTimes {
  /** Keys this old are fetched again, while the ones that are known still serve. */
  fresh: number
  /** Between two looks for a key that the issuer did not publish before. */
  cooldown: number
  /** Between two tries while no key of the issuer is known at all. */
  retry: number
  /** For one answer of the issuer. */
  timeout: number
}

export const KEY_TIMES: KeyTimes = { fresh: 600_000, cooldown: 30_000, retry: 5_000, timeout: 5_000 }

export interface KeyParts {
  log: TokenLog
  now: () => number
  times: KeyTimes
}

/** No key of the issuer is known, and it does not give any. */
export class IssuerSilent extends Error {}

/**
 * Finds the public key of a token among those of its issuer. Keys that are known serve for as long as the issuer does
 * not answer; a key that is not known is looked for, but not more often than the cooldown lets.
 * @throws IssuerSilent, or jose's errors where there is no such key.
 */
export function issuerKeys(issuer: Issuer, { log, now, times }: KeyParts): JWTVerifyGetKey {
  let known: JWTVerifyGetKey | null = null
  let fetchedAt = Number.NEGATIVE_INFINITY
  let triedAt = Number.NEGATIVE_INFINITY
  let pending: Promise<void> | null = null

  function refresh(): Promise<void> {
    pending ??= load().finally(() => {
      pending = null
    })
    return pending
  }

  async function load(): Promise<void> {
    triedAt = now()
    try {
      const address = issuer.jwksUri ?? (await discover(issuer.issuer, times.timeout))
      known = createLocalJWKSet((await fetchJson(address, times.timeout)) as JSONWebKeySet)
      fetchedAt = now()
    } catch (error) {
      const facts = { issuer: issuer.issuer, reason: (error as Error).message, knownKeysServe: known !== null }
      log.warn('The keys of a token issuer could not be fetched', facts)
    }
  }

  function mayTry(rest: number): boolean {
    return pending !== null || now() - triedAt >= rest
  }

  return async (header, token) => {
    if (!known && mayTry(times.retry)) await refresh()
    if (!known) throw new IssuerSilent(issuer.issuer)
    if (now() - fetchedAt >= times.fresh && mayTry(times.cooldown)) void refresh()
    try {
      return await known(header, token)
    } catch (thrown) {
      if (!(thrown instanceof errors.JWKSNoMatchingKey) || !mayTry(times.cooldown)) throw thrown
      await refresh()
      return await known(header, token)
    }
  }
}

/** Where an issuer says that its keys are. */
async function discover(issuer: string, timeout: number): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const said = ((await fetchJson(address, timeout)) ?? {}) as { issuer?: unknown; jwks_uri?: unknown }
  if (said.issuer !== issuer) throw new Error(`${address} speaks of another issuer: ${JSON.stringify(said.issuer)}`)
  if (typeof said.jwks_uri === 'string' && mayBeAsked(said.jwks_uri)) return said.jwks_uri
  throw new Error(`${address} names no usable jwks_uri`)
}

/** Whether keys may be fetched from there: over TLS, or from this machine. */
export function mayBeAsked(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username } = new URL(address)
  if (username !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname))
}
