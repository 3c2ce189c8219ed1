import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Job } from '../platform/jobs/job.ts'
import { LeaseLost } from '../platform/jobs/lease.ts'
import type { SignIn } from './request-plugin.ts'
import { SILENCE } from './upload-time.ts'

/** A request about the file of a job, from the job's owner. */
export interface JobRequest {
  job: Job
  actor: Actor
  request: IncomingMessage
  response: ServerResponse
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400, NOT_FOUND: 404 }

/** Waits until the reader takes more. @throws Error where it is gone, or takes nothing for too long. */
export async function drained(response: Writable): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const gone = () => reject(new Error('The reader is gone'))
  const timer = setTimeout(gone, SILENCE)
  response.once('drain', resolve).once('close', gone)
  try {
    await promise
  } finally {
    clearTimeout(timer)
    response.off('drain', resolve).off('close', gone)
  }
}

/** The id in the path. */
export function idIn({ url = '' }: IncomingMessage): string {
  return url.split('?')[0]!.split('/')[2] ?? ''
}

/** Who sends the bearer. @throws Failure UNAUTHENTICATED. */
export async function actorOf(request: IncomingMessage, signIn: SignIn): Promise<Actor> {
  const { authorization = '', 'accept-language': language = '' } = request.headers
  const bearer = /^Bearer +(\S+) *$/i.exec(authorization)?.[1]
  const headers = { authorization, 'accept-language': language }
  const actor = bearer ? await signIn(bearer, new Request('http://house/', { headers })) : null
  if (actor) return actor
  throw new Failure(
    'UNAUTHENTICATED',
    'Sign in with the header "Authorization: Bearer <key>", with a key that is known and in use.',
  )
}

/** Lets web pages of these origins call. */
export function openTo(origins: string[], { headers }: IncomingMessage, response: ServerResponse, allow: string): void {
  const { origin } = headers
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return
  response.setHeader('Access-Control-Allow-Origin', origins.includes('*') ? '*' : origin)
  response.setHeader('Access-Control-Allow-Methods', `${allow}, OPTIONS`)
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Encoding, Content-Type')
  response.setHeader('Access-Control-Expose-Headers', 'Content-Disposition, Retry-After')
  response.setHeader('Vary', 'Origin')
}

/** Says that there is no such job; one of somebody else looks the same. */
export function missing(response: ServerResponse, id: string): void {
  say(response, 404, { code: 'NOT_FOUND', message: `There is no job ${JSON.stringify(id)} of yours with such a file.` })
}

interface Told {
  code: string
  message: string
}

/** Says what is wrong as GraphQL tells failures. */
export function tell(response: ServerResponse, status: number, { code, message }: Told): void {
  json(response, status, { errors: [{ message, extensions: { code } }] })
}

/** The same where what is still on its way is not read: the connection ends with this answer. */
export function say(response: ServerResponse, status: number, told: Told): void {
  response.setHeader('Connection', 'close')
  tell(response, status, told)
}

/** Answers with JSON that nobody keeps. */
export function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}

/** Says why a request failed. @throws what is no failure of the request. */
export function sayFailure(response: ServerResponse, thrown: unknown): void {
  if (thrown instanceof LeaseLost) {
    say(response, 409, { code: 'CONFLICT', message: TOO_SLOW })
    return
  }
  if (!(thrown instanceof Failure)) throw thrown
  const { code } = thrown
  if (code === 'UNAUTHENTICATED') response.setHeader('WWW-Authenticate', 'Bearer realm="rapport"')
  say(response, STATUS[code] ?? 400, { code, message: thrown.message })
}

const TOO_SLOW = 'The file came so slowly that somebody else sends it by now.'
