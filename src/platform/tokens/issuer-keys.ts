import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { fetchJson } from './fetch-json.ts'
import type { Issuer, KeyParts } from './issuer.ts'

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

  /** A clock that is set back must not make anybody wait for it. */
  function since(moment: number): number {
    return Math.abs(now() - moment)
  }

  function mayTry(rest: number): boolean {
    return pending !== null || since(triedAt) >= rest
  }

  return async (header, token) => {
    if (!known && mayTry(times.retry)) await refresh()
    if (!known) throw new IssuerSilent(issuer.issuer)
    if (since(fetchedAt) >= times.fresh && mayTry(times.cooldown)) void refresh()
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
