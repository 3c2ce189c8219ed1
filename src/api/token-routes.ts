import type { IncomingMessage, ServerResponse } from 'node:http'
import { BodyRefused, textWithin } from './body.ts'
import type { TokenDesk } from './desks.ts'
import { failedAttempts } from './failed-attempts.ts'
import { readTokenRequest, TokenRefused } from './token-request.ts'

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const BODY_LIMIT = 16 * 1024
/** How often one client may fail from one address in a minute. Others behind the same address go on. */
const MOST_FAILED = 10

/** The routes by their paths: `/oauth/token` (RFC 6749, client credentials) and `/.well-known/jwks.json`. */
export function tokenRoutes(desk: TokenDesk, now: () => number = Date.now): ReadonlyMap<string, Route> {
  const failed = failedAttempts(MOST_FAILED, now)

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return notAllowed(response, 'POST')
    try {
      const ask = readTokenRequest(request, await textWithin(request, BODY_LIMIT))
      const client = `${request.socket.remoteAddress} ${ask.clientId.slice(0, 100)}`
      needRest(response, failed.blockedFor(client))
      const answer = await desk.issue(ask)
      if (!('error' in answer)) {
        const { accessToken, expiresIn, scope } = answer
        const granted = { access_token: accessToken, token_type: 'Bearer', expires_in: expiresIn }
        return json(response, 200, scope === null ? granted : { ...granted, scope })
      }
      const unknown = answer.error === 'invalid_client'
      if (unknown) failed.note(client)
      throw new TokenRefused(answer.error, answer.description, unknown ? 401 : 400)
    } catch (thrown) {
      const no = thrown instanceof BodyRefused ? ofBody(response, thrown) : thrown
      if (!(no instanceof TokenRefused)) throw thrown
      if (no.status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="rapport"')
      json(response, no.status, { error: no.code, error_description: describable(no.message) })
    }
  }

  async function keys({ method }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET' && method !== 'HEAD') return notAllowed(response, 'GET, HEAD')
    // Anybody may check a token, also from a web page.
    response.setHeader('Access-Control-Allow-Origin', '*')
    json(response, 200, { keys: await desk.published() }, 'public, max-age=300')
  }

  return new Map([
    ['/oauth/token', token],
    ['/.well-known/jwks.json', keys],
  ])
}

/** @throws TokenRefused 429 while somebody may not try on. */
function needRest(response: ServerResponse, seconds: number): void {
  if (seconds === 0) return
  response.setHeader('Retry-After', String(seconds))
  throw new TokenRefused('temporarily_unavailable', `Too many attempts failed: try again in ${seconds} s.`, 429)
}

/** What is still on its way is not read: the connection ends with this answer. */
function ofBody(response: ServerResponse, { status, message }: BodyRefused): TokenRefused {
  response.setHeader('Connection', 'close')
  return new TokenRefused('invalid_request', message, status)
}

/** RFC 6749 knows neither quotes nor other scripts in a description. */
function describable(message: string): string {
  return message.replaceAll('"', "'").replace(/[^\x20-\x7e]|\\/g, '?')
}

function notAllowed(response: ServerResponse, allow: string): void {
  response.setHeader('Allow', allow)
  json(response, 405, { error: 'invalid_request', error_description: `Use ${allow}.` })
}

function json(response: ServerResponse, status: number, body: object, cache = 'no-store'): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': cache })
  response.end(JSON.stringify(body))
}
