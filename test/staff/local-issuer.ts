import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

interface Held {
  kid: string
  privateKey: CryptoKey
  jwk: JWK
}

/** An issuer of tokens on this machine: discovery, published keys, rotation, and every way of failing. */
export async function localIssuer(algorithm = 'RS256') {
  const held: Held[] = []
  const asked = { discovery: 0, keys: 0 }
  const state = { mode: 'up' as 'up' | 'failing' | 'silent', named: true }
  const server = createServer((request, response) => {
    const isDiscovery = request.url?.endsWith('/openid-configuration')
    asked[isDiscovery ? 'discovery' : 'keys'] += 1
    if (state.mode === 'silent') return
    const body = isDiscovery
      ? { issuer: url, jwks_uri: `${url}/keys` }
      : { keys: held.map(({ jwk, kid }) => ({ ...jwk, ...(state.named ? { kid } : {}) })) }
    response.writeHead(state.mode === 'up' ? 200 : 503, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  /** Signs with a new key from now on; the old ones are published no more unless `keep`. */
  async function rotate(keep = false): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true })
    const jwk = { ...(await exportJWK(publicKey)), alg: algorithm, use: 'sig' }
    if (!keep) held.length = 0
    held.push({ kid: crypto.randomUUID(), privateKey, jwk })
  }

  /** A token for the audience `crm` that lives five minutes, unless the claims say otherwise. Times in seconds. */
  async function token(sub: string | undefined, claims: JWTPayload = {}, header: object = {}): Promise<string> {
    const { kid, privateKey } = held.at(-1)!
    const now = Math.floor(Date.now() / 1000)
    const payload = { iss: url, aud: 'crm', iat: now, exp: now + 300, ...(sub === undefined ? {} : { sub }), ...claims }
    return await new SignJWT(payload)
      .setProtectedHeader({ alg: algorithm, ...(state.named ? { kid } : {}), typ: 'JWT', ...header })
      .sign(privateKey)
  }

  await rotate()
  return {
    ...{ url, asked, state, rotate, token },
    publicJwk: () => held.at(-1)!.jwk,
    kid: () => held.at(-1)!.kid,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type LocalIssuer = Awaited<ReturnType<typeof localIssuer>>
