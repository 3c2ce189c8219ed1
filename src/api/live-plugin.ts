import type { ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { RequestScope } from './answer-plugin.ts'
import type { LiveDesk } from './live-desk.ts'
import type { LiveScope } from './live-follow.ts'
import { sseProcessor } from './live-sse.ts'
import { bearerOf, type SignIn } from './request-plugin.ts'

export interface LivelyScope extends RequestScope {
  live?: LiveScope
  /** Where the request came over a socket. */
  res?: ServerResponse
}

/** Gives every request what it needs to follow events, and streams over HTTP their form. Stands before the sign-in. */
export function livePlugin(desk: LiveDesk, signIn: SignIn): Plugin<object, LivelyScope> {
  return {
    onParams({ request, context }) {
      const bearer = bearerOf(request.headers) ?? ''
      ;(context as LivelyScope).live = {
        ...{ desk, bearer, again: () => signIn(bearer, request), epoch: desk.rights.epoch(), cursor: null },
        lastEventId: request.headers.get('last-event-id'),
      }
    },
    onResultProcess({ result, resultProcessor, setResultProcessor, serverContext }) {
      if (Array.isArray(result) || !(Symbol.asyncIterator in result)) return
      // Who takes no event stream gets 406, and what was opened for them is closed.
      if (!resultProcessor) result[Symbol.asyncIterator]().return?.()
      else setResultProcessor(sseProcessor(serverContext, desk), 'text/event-stream')
    },
  }
}
