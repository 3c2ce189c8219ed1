import type { IncomingMessage } from 'node:http'

/** What is wrong with the body of a request, as an HTTP status with a sentence. */
export class BodyRefused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Bounds the body before anything reads it. A declared length is trusted, since the HTTP parser holds the client to
 * it; a chunked body is read here up to the bound and kept on the request.
 * @throws BodyRefused 413 for a body beyond `most` bytes, 400 for a malformed length.
 */
export async function boundBody(request: IncomingMessage & { body?: unknown }, most: number): Promise<void> {
  const length = request.headers['content-length']
  if (length !== undefined) {
    if (!/^\d{1,15}$/.test(length)) throw new BodyRefused(400, 'The header Content-Length must be a whole number.')
    if (Number(length) > most) throw tooLarge(most)
  } else if (request.headers['transfer-encoding'] !== undefined) {
    request.body = await readBody(request, most)
  }
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
  // Yoga takes an empty buffer for no body at all and would wait for the stream.
  return size === 0 ? ' ' : Buffer.concat(chunks)
}

function tooLarge(most: number): BodyRefused {
  return new BodyRefused(413, `The body is larger than ${most} bytes: send less at once.`)
}
