import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { newId } from '../plain/ids.ts'
import { type Context, languageOf } from './context.ts'
import { toldError } from './failures.ts'
import type { Log } from './log.ts'

/** What one HTTP request carries through yoga before there is a context. */
export interface RequestScope {
  requestId?: string
  hidden?: Context['hidden']
  replayed?: Context['replayed']
}

/** Gives every request its id, and every answer its extensions; tells errors without their internals. */
export function answerPlugin(log: Log): Plugin<object, RequestScope> {
  return {
    onRequest({ request, serverContext }) {
      serverContext.requestId = requestIdOf(request.headers.get('x-request-id'))
    },
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const { requestId } = serverContext
      const language = languageOf(request.headers.get('accept-language'))
      const bug = (thrown: unknown) => log.error('A request failed', { requestId, error: thrown })
      const { errors, ...rest } = result as ExecutionResult
      const told = errors?.map((error: GraphQLError) => toldError(error, { language, bug }))
      setResult({ ...rest, ...(told ? { errors: told } : {}), extensions: extensionsOf(serverContext) })
    },
    onResponse({ response, serverContext }) {
      if (serverContext.requestId) response.headers.set('X-Request-Id', serverContext.requestId)
    },
  }
}

function extensionsOf({ requestId, hidden = [], replayed = [] }: RequestScope): Record<string, unknown> {
  return {
    requestId,
    ...(hidden.length > 0 ? { hidden } : {}),
    ...(replayed.length > 0 ? { idempotency: { replayed: true, fields: replayed } } : {}),
  }
}

/** The client's own id where it is usable, so that logs of both sides meet; else a new one. */
function requestIdOf(header: string | null): string {
  return header !== null && /^[\w.:-]{1,64}$/.test(header) ? header : newId('req')
}
