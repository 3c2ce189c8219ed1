import type { ServerResponse } from 'node:http'

/**
 * Sends an answer whose length is known in one piece. Yoga writes it and then ends it, which hands head and body to
 * the system apart: that alone cost a fifth of a small request.
 */
export function inOnePiece(response: ServerResponse): ServerResponse {
  const write = response.write.bind(response) as (...given: unknown[]) => boolean
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  let body: string | null = null
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    if (body !== null || typeof chunk !== 'string' || !response.hasHeader('content-length'))
      return write(chunk, ...rest)
    body = chunk
    return true
  }
  response.end = (...given: unknown[]) => (body === null ? end(...given) : end(body))
  return response
}
