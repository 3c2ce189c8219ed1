import type { IncomingMessage } from 'node:http'
import { type ExecutionResult, GraphQLError, parse } from 'graphql'
import type { Context as SocketContext, SubscribePayload } from 'graphql-ws'
import { newId } from '../plain/ids.ts'
import { type RequestScope, teller } from './answer-plugin.ts'
import { isFailed, mapResults } from './answer-result.ts'
import { languageOf } from './context.ts'
import type { Log } from './log.ts'

/** What one web socket knows. */
export interface SocketExtra {
  request: IncomingMessage
  /** With what every operation is asked; null before the sign-in. */
  headers: Headers | null
  /** What is let go of with the socket. */
  leave: (() => void)[]
  close(code: number, reason: string): void
}

export type Socket = SocketContext<Record<string, unknown>, SocketExtra>

type Result = ExecutionResult | AsyncIterable<ExecutionResult>

export interface OperationParts {
  /** Answers as over HTTP, in the same order of checks. */
  answer(params: SubscribePayload, request: Request, scope: RequestScope): Promise<Result>
  /** Of one socket, at once. */
  operations: number
  log: Log
}

/** graphql-ws wants to know by a document which of its ways to take; the answer is there already, whatever was asked. */
const ANY = parse('subscription { __typename }')

/** Ends a stream with errors that the client may see. */
class StreamFailed extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super('The stream ended')
    this.errors = errors
  }
}

/** Answers one operation of a socket: what the protocol needs to go on, or why the operation is refused. */
export async function onSubscribe(
  { answer, operations, log }: OperationParts,
  { extra, subscriptions }: Socket,
  payload: SubscribePayload,
) {
  const headers = extra.headers!
  const scope: RequestScope = { requestId: newId('req') }
  const tell = teller(log, scope, languageOf(headers.get('accept-language')))
  const open = Object.keys(subscriptions).length
  if (open > operations) return refused(`This socket has ${open - 1} operations open, and more are not allowed.`, scope)
  const request = new Request('http://socket/graphql', { method: 'POST', headers })
  const result = await answer(payload, request, scope).catch((error): Result => ({ errors: [error] }))
  if (Symbol.asyncIterator in result) return going(mapResults(result, (one) => plain(tell(one), true)))
  const told = plain(tell(result), false)
  return isFailed(told) ? [...told.errors] : going(told)
}

function going(answer: Result) {
  return { schema: null as never, document: ANY, contextValue: answer }
}

function refused(message: string, { requestId }: RequestScope): GraphQLError[] {
  return [new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', requestId } })]
}

/** @throws StreamFailed for the last result of a stream that fails. */
function plain(result: ExecutionResult, streamed: boolean): ExecutionResult {
  const errors = result.errors?.map((error) => {
    const { http: _, ...extensions } = error.extensions
    const { nodes, source, positions, path, message } = error
    return new GraphQLError(message, { nodes, source, positions, path, extensions })
  })
  if (streamed && errors && isFailed(result)) throw new StreamFailed(errors)
  return errors ? { ...result, errors } : result
}

/** The errors with which a stream ended. */
export function onError(_: unknown, __: string, ___: unknown, errors: readonly GraphQLError[]) {
  const cause = errors[0]?.originalError
  return cause instanceof StreamFailed ? cause.errors.map((error) => error.toJSON()) : undefined
}
