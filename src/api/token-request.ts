import type { IncomingMessage } from 'node:http'

/** Who asks for a token, and how far it should go. */
export interface ClientAsk {
  clientId: string
  clientSecret: string
  scopes: string[]
}

/** A request for a token that is answered with an error of RFC 6749, section 5.2. */
export class TokenRefused extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

const LONGEST = 4096

/** Reads a client-credentials request: a form, with the client in the header `Authorization: Basic` or in the form. */
export function readTokenRequest(request: IncomingMessage, body: string): ClientAsk {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded *(;|$)/i.test(type))
    throw invalid('Send the request as application/x-www-form-urlencoded.')
  const form = new URLSearchParams(body)
  const twice = [...form.keys()].find((name) => form.getAll(name).length > 1)
  if (twice !== undefined) throw invalid('A parameter stands in the request more than once.')
  const grant = form.get('grant_type')
  if (!grant) throw invalid('The parameter grant_type is missing: send client_credentials.')
  if (grant !== 'client_credentials')
    throw new TokenRefused('unsupported_grant_type', 'The only grant_type here is client_credentials.')
  const scopes = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '')
  if (scopes.length > 200) throw invalid('Ask for at most 200 scopes.')
  return { ...clientOf(request.headers.authorization, form), scopes }
}

function clientOf(header: string | undefined, form: URLSearchParams): Pick<ClientAsk, 'clientId' | 'clientSecret'> {
  const [id, secret] = [form.get('client_id'), form.get('client_secret')]
  if (header === undefined) {
    if (id && secret && secret.length <= LONGEST) return { clientId: id, clientSecret: secret }
    throw noClient('Name the client: client_id and client_secret, in the header Authorization: Basic or in the form.')
  }
  if (secret !== null) throw invalid('The client names itself twice, in the header and in the form.')
  const basic = readBasic(header)
  if (!basic) throw noClient('The header Authorization must be Basic, with client_id and client_secret.')
  if (id !== null && id !== basic.clientId) throw invalid('The client_id of the form is another one.')
  return basic
}

/**
 * Both parts are form-encoded before they are joined, as RFC 6749, section 2.3.1, wants it. A plus stays one: a secret
 * may hold it, and few clients encode it.
 */
function readBasic(header: string): Pick<ClientAsk, 'clientId' | 'clientSecret'> | null {
  const [, coded] = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header) ?? []
  const text = Buffer.from(coded ?? '', 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1 || text.length > LONGEST) return null
  try {
    const [clientId, clientSecret] = [text.slice(0, colon), text.slice(colon + 1)].map(decodeURIComponent)
    return { clientId: clientId!, clientSecret: clientSecret! }
  } catch {
    return null
  }
}

function invalid(message: string): TokenRefused {
  return new TokenRefused('invalid_request', message)
}

function noClient(message: string): TokenRefused {
  return new TokenRefused('invalid_client', message, 401)
}
