import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { newId } from '../plain/ids.ts'
import type { Language } from '../plain/refusal.ts'
import { mapResults } from './answer-result.ts'
import { type Context, languageOf } from './context.ts'
import { toldError } from './failures.ts'
import type { Log } from './log.ts'

/** What one HTTP request carries through yoga before there is a context. */
export interface RequestScope {
  requestId?: string
  origin?: Context['origin']
  hidden?: Context['hidden']
  replayed?: Context['replayed']
  spending?: Context['spending']
}

/** Gives every request its id, and every answer its extensions; tells errors without their internals. */
export function answerPlugin(log: Log): Plugin<object, RequestScope> {
  return {
    onRequest({ request, serverContext }) {
      serverContext.requestId = requestIdOf(request.headers.get('x-request-id'))
    },
    onResultProcess({ request, result, setResult, serverContext }) {
      if (Array.isArray(result)) return
      const language = languageOf(request.headers.get('accept-language'))
      const named = request.headers.get('accept')?.includes('application/json')
      const told = teller(log, serverContext, language, named)
      setResult(Symbol.asyncIterator in result ? mapResults(result, told) : told(result))
    },
    onResponse({ response, serverContext }) {
      if (serverContext.requestId) response.headers.set('X-Request-Id', serverContext.requestId)
    },
  }
}

/** Brings results into the form in which the client gets them: told errors, and the extensions of the request. */
export function teller(
  log: Log,
  scope: RequestScope,
  language: Language,
  named = false,
): (result: ExecutionResult) => ExecutionResult {
  const { requestId } = scope
  const bug = (thrown: unknown) => log.error('A request failed', { requestId, error: thrown })
  return ({ errors, ...rest }) => {
    const told = errors?.map((error: GraphQLError) => toldError(error, { language, named, bug }))
    return { ...rest, ...(told ? { errors: told } : {}), extensions: extensionsOf(scope) }
  }
}

function extensionsOf({ requestId, hidden = [], replayed = [], spending }: RequestScope): Record<string, unknown> {
  return {
    requestId,
    ...(hidden.length > 0 ? { hidden: [...hidden] } : {}),
    ...(replayed.length > 0 ? { idempotency: { replayed: true, fields: replayed } } : {}),
    ...(spending ? { cost: costOf(spending) } : {}),
  }
}

function costOf({ requested, actual, told, standing }: Context['spending']) {
  const { remaining, resetAt } = standing()
  return { requested, actual, remaining, resetAt, ...told }
}

/** The client's own id where it is usable, so that logs of both sides meet; else a new one. */
function requestIdOf(header: string | null): string {
  return header !== null && /^[\w.:-]{1,64}$/.test(header) ? header : newId('req')
}
