import { GraphQLError } from 'graphql'
import { BeyondExact, Failure, type FailureCode } from '../plain/failure.ts'
import { type Language, Refusal, Refusals } from '../plain/refusal.ts'

const STATUS: Partial<Record<FailureCode, number>> = {
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  COST_EXCEEDED: 400,
  RATE_LIMITED: 429,
  DOCUMENT_UNKNOWN: 400,
  DOCUMENT_NOT_TRUSTED: 403,
}

const TOO_LARGE: Record<Language, string> = {
  en: 'A total here is beyond 9,007,199,254,740,991 of the smallest unit, the most that is told exactly: ask for fewer records, or look for an amount that is mistaken.',
  zh: '此处的合计超过最小单位的 9,007,199,254,740,991，无法精确表示：请缩小查询范围，或检查是否有金额填写有误。',
}

const MASKED: Record<Language, string> = {
  en: 'Something went wrong here. Quote the request id when you report it.',
  zh: '服务器内部出错。反馈问题时请附上请求 ID。',
}

export interface Telling {
  language: Language
  /** Whether the client asks for application/json by name: the GraphQL-over-HTTP draft answers a wrong document 200 then. */
  named?: boolean
  /** Takes what is a bug: it is told to nobody but the log. */
  bug: (thrown: unknown) => void
}

/**
 * An error as the client gets it: a closed set of codes, the HTTP status of those that fail the whole request, and
 * no internals. Errors of GraphQL itself (syntax, validation, variables) are BAD_REQUEST.
 */
export function toldError(error: unknown, { language, named = false, bug }: Telling): GraphQLError {
  const cause = rootOf(error)
  const place = isGraphQL(error) ? placeOf(error) : {}
  const tell = (code: FailureCode, message: string, http: Http | null) =>
    new GraphQLError(message, { ...place, extensions: { code, ...(http ? { http } : {}) } })
  if (cause instanceof Failure) return tell(cause.code, cause.message, statusOf(cause))
  if (cause instanceof BeyondExact) return tell('BAD_REQUEST', TOO_LARGE[language], null)
  const refusal = cause instanceof Refusals ? cause.all[0] : cause
  if (refusal instanceof Refusal) return tell('BAD_REQUEST', refusal.sentence[language], { status: 400 })
  if (isGraphQL(cause) && !isOwnMistake(error, cause)) return ofGraphQL(cause, error as GraphQLError, named)
  bug(cause)
  return tell('INTERNAL', MASKED[language], (error as GraphQLError).path ? null : { status: 500 })
}

interface Http {
  status: number
  /** Follows the GraphQL-over-HTTP draft: 200 where the answer is application/json. */
  spec?: boolean
  headers?: Record<string, string>
}

function statusOf(failure: Failure): Http | null {
  const status = STATUS[failure.code]
  if (!status) return null
  if (failure.retryAfter !== null) return { status, headers: { 'Retry-After': String(failure.retryAfter) } }
  return failure.code === 'UNAUTHENTICATED'
    ? { status, headers: { 'WWW-Authenticate': 'Bearer realm="rapport"' } }
    : { status }
}

function rootOf(error: unknown): unknown {
  let cause = error
  while (isGraphQL(cause) && cause.originalError) cause = cause.originalError
  return cause
}

/** By its name: libraries may bring a GraphQL of their own. */
function isGraphQL(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

function placeOf({ nodes, source, positions, path }: GraphQLError) {
  return { nodes, source, positions, path }
}

/** What GraphQL says of a stored value that the schema does not know. */
const UNKNOWN_VALUE = /cannot represent|^Abstract type /

/** A stored value that the schema does not know is no mistake of the client. */
function isOwnMistake(error: unknown, cause: GraphQLError): boolean {
  const whileExecuting = (error as GraphQLError).path !== undefined
  return cause.extensions['unexpected'] === true || (whileExecuting && UNKNOWN_VALUE.test(cause.message))
}

/** A member that is missing, or that there is not. */
const MEMBER = /^Field "(\w+)" (?:of required type|is not defined)/

/**
 * Where a wrong value stands in the variables, and what is wrong with it; null where the error speaks of none. GraphQL
 * tells of the variable, the whole value (which may be long), its path, and why.
 */
function wrongValue({ message }: GraphQLError, why: string): { field: string[]; message: string } | null {
  const variable = /^Variable "\$(\w+)" (?:got invalid value|of )/.exec(message)?.[1]
  if (variable === undefined) return null
  const whole = message.endsWith(`; ${why}`) ? message.slice(0, -why.length - 2) : message
  const [, path = ''] = / at "\w+((?:\.\w+|\[\d+\])+)"$/.exec(whole) ?? []
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  const member = MEMBER.exec(why)?.[1]
  const told = whole === message ? message : `${variable}${path}: ${why}`
  return { field: [variable, ...steps, ...(member === undefined ? [] : [member])], message: told }
}

/** Syntax, validation, variables, and what the HTTP layer refused; the latter names its own status. */
function ofGraphQL(cause: GraphQLError, error: GraphQLError, named: boolean): GraphQLError {
  const given = (cause.extensions['http'] ?? error.extensions['http'] ?? { status: 400, spec: true }) as Http
  const ofDocument = error.nodes !== undefined || error.source !== undefined
  const http = { ...given, spec: named && given.spec === true && ofDocument }
  const { message, ...place } = wrongValue(error, cause.message) ?? { message: cause.message }
  return new GraphQLError(message, { ...placeOf(error), extensions: { code: 'BAD_REQUEST', ...place, http } })
}
