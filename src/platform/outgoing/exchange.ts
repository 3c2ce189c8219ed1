import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { type Answered, NoAnswer, retryAfterSeconds, startOf } from './answer.ts'
import type { Address, Target } from './target.ts'

const MOST_HEADER_BYTES = 16 * 1024
/** After how many milliseconds the next of several addresses is tried. */
const NEXT_ADDRESS = 1000

/**
 * One request over a connection of its own to one of these addresses, and its answer.
 * @throws NoAnswer, or whatever the signal says.
 */
export async function exchange(
  { url, host, port }: Target,
  addresses: Address[],
  { headers, body }: { headers: Record<string, string>; body: string },
  signal: AbortSignal,
): Promise<Omit<Answered, 'kind' | 'milliseconds'>> {
  const secure = url.protocol === 'https:'
  const request = (secure ? requestSecure : requestPlain)({
    ...{ method: 'POST', protocol: url.protocol, hostname: host, port, path: `${url.pathname}${url.search}` },
    headers: { ...headers, 'accept-encoding': 'identity', 'content-length': Buffer.byteLength(body) },
    // The name stands in the header Host and in the certificate; where it leads has been found out once.
    lookup: pinnedTo(addresses),
    ...{ autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS },
    ...{ agent: false, maxHeaderSize: MOST_HEADER_BYTES, insecureHTTPParser: false, rejectUnauthorized: true },
  })
  const cut = () => void request.destroy()
  signal.addEventListener('abort', cut)
  const shaking = secure ? handshakeOf(request) : () => false
  try {
    const response = await responseOf(request, body)
    const { statusCode: status = 0, socket } = response
    const address = socket.remoteAddress ?? ''
    const wait = retryAfterSeconds(response.headers['retry-after'], Date.now())
    return { status, retryAfterSeconds: wait, bodyStart: await startOf(response), address }
  } catch (thrown) {
    signal.throwIfAborted()
    throw noAnswerOf(thrown as NodeJS.ErrnoException, shaking())
  } finally {
    signal.removeEventListener('abort', cut)
    request.destroy()
  }
}

/** Answers what was found before, whatever the name would resolve to by now. */
function pinnedTo(addresses: Address[]): LookupFunction {
  return (_, { all }, answer) => {
    if (all) answer(null, addresses)
    else answer(null, addresses[0]!.address, addresses[0]!.family)
  }
}

function responseOf(request: ClientRequest, body: string): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request.on('response', resolve)
  // A fault that comes after the response is that of reading it.
  request.on('error', reject)
  request.on('close', () => reject(new Error('The connection was closed')))
  request.end(body)
  return promise
}

/** Whether the connection stands, but the other side has not yet shown who it is. */
function handshakeOf(request: ClientRequest): () => boolean {
  let shaking = false
  request.on('socket', (socket: Socket) => {
    socket.once('connect', () => {
      shaking = true
    })
    socket.once('secureConnect', () => {
      shaking = false
    })
  })
  return () => shaking
}

function noAnswerOf({ code, message }: NodeJS.ErrnoException, shaking: boolean): NoAnswer {
  const why = code ?? message
  if (code === 'HPE_HEADER_OVERFLOW')
    return new NoAnswer('TOO_LARGE', `The headers of the answer are longer than ${MOST_HEADER_BYTES} bytes.`)
  if (shaking) return new NoAnswer('TLS', `No secure connection could be made (${why}).`)
  return new NoAnswer('CONNECTION', `The connection failed or ended before the answer did (${why}).`)
}
