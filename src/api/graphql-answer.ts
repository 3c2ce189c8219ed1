import type { IncomingMessage, ServerResponse } from 'node:http'
import { BodyRefused, boundBody, refuseBody } from './body.ts'
import { inOnePiece } from './one-piece.ts'

/** Answers GraphQL requests that came over a socket. */
export type GraphqlHandler = (request: IncomingMessage, response: ServerResponse) => unknown

/** Hands a request on once its body is known to be small enough, and waits until the answer has left. */
export async function answerGraphql(
  graphql: GraphqlHandler,
  request: IncomingMessage,
  response: ServerResponse,
  bodyLimit: number,
): Promise<void> {
  try {
    await boundBody(request, bodyLimit)
  } catch (thrown) {
    if (!(thrown instanceof BodyRefused)) throw thrown
    // What is still on its way is not waited for: the connection ends with this answer.
    if (!thrown.spent) response.setHeader('Connection', 'close')
    refuseBody(request, thrown)
  }
  // A stream whose client is gone may never come back from waiting for it.
  const over = ended(response)
  await Promise.race([graphql(request, inOnePiece(response)), over])
  if (!response.writableFinished && !response.destroyed) await over
}

function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('close', resolve))
}
