import type { ServerResponse } from 'node:http'

/**
 * Sends an answer whose length is known in one piece. Yoga writes it and then ends it, which hands head and body to
 * the system apart: that alone cost a fifth of a small request.
 */
export function inOnePiece(response: ServerResponse): ServerResponse {
  const write = response.write.bind(response) as (...given: unknown[]) => boolean
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  let body: string | null = null
  let passing = false

  /** What was kept back leaves before what comes behind it. */
  function pass(): void {
    passing = true
    if (body !== null) write(body)
    body = null
  }

  response.write = (...given: unknown[]) => {
    const [chunk] = given
    if (!passing && body === null && typeof chunk === 'string' && response.hasHeader('content-length')) {
      body = chunk
      return true
    }
    pass()
    return write(...given)
  }
  response.end = (...given: unknown[]) => {
    if (body !== null && given.every((one) => one == null)) return end(body)
    pass()
    return end(...given)
  }
  return response
}
