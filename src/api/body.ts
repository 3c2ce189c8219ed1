import type { IncomingMessage } from 'node:http'

/** What is wrong with the body of a request, as an HTTP status with a sentence. */
export class BodyRefused extends Error {
  readonly status: number
  /** Whether what is still on its way is little enough to be thrown away, so that the client comes to read the answer. */
  readonly spent: boolean

  constructor(status: number, message: string, spent = false) {
    super(message)
    this.status = status
    this.spent = spent
  }
}

const refused = new WeakMap<object, BodyRefused>()

/** Keeps what is wrong with a body for whoever answers the request; nobody reads the body any more. */
export function refuseBody(request: IncomingMessage & { body?: unknown }, why: BodyRefused): void {
  refused.set(request, why)
  request.body = UNREAD
}

/** What is wrong with the body of the request; null where nothing is. */
export function refusedBody(request: object | undefined): BodyRefused | null {
  return (request && refused.get(request)) ?? null
}

// Yoga takes an empty text for no body at all and would wait for the stream.
const UNREAD = ' '

/** How many times the bound a body may be and still be read to its end. */
const SPARE = 4

/**
 * Bounds the body before anything reads it. A declared length is trusted, since the HTTP parser holds the client to
 * it; a chunked body is read here up to the bound and kept on the request.
 * @throws BodyRefused 413 for a body beyond `most` bytes, 400 for a malformed length.
 */
export async function boundBody(request: IncomingMessage & { body?: unknown }, most: number): Promise<void> {
  const length = request.headers['content-length']
  if (length !== undefined) {
    if (!/^\d{1,15}$/.test(length)) throw new BodyRefused(400, 'The header Content-Length must be a whole number.')
    if (Number(length) > most) throw tooLarge(most, Number(length) <= SPARE * most)
  } else if (request.headers['transfer-encoding'] !== undefined) {
    request.body = await readBody(request, most)
  }
}

/**
 * The whole body as text, of a request that nobody else reads.
 * @throws BodyRefused as `boundBody`; 400 for a body that ended early.
 */
export async function textWithin(request: IncomingMessage & { body?: Buffer | string }, most: number): Promise<string> {
  await boundBody(request, most)
  const body = request.body ?? (await readBody(request, most))
  return body === UNREAD ? '' : body.toString()
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length
      if (size > most) throw tooLarge(most)
      chunks.push(chunk as Buffer)
    }
  } catch (thrown) {
    if (thrown instanceof BodyRefused) throw thrown
    throw new BodyRefused(400, 'The body ended before it was complete.')
  }
  return size === 0 ? UNREAD : Buffer.concat(chunks)
}

function tooLarge(most: number, spent = false): BodyRefused {
  return new BodyRefused(413, `The body is larger than ${most} bytes: send less at once.`, spent)
}
