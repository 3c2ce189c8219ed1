import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure } from '../plain/failure.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Database } from '../platform/database/database.ts'
import { FileRefused } from '../platform/jobs/file-rows.ts'
import { jobOfOwner, mayRead, resultsOf } from '../platform/jobs/serve.ts'
import { takeFile } from '../platform/jobs/upload.ts'
import type { SignIn } from './request-plugin.ts'
import { allowLong } from './upload-time.ts'

interface JobRouteParts {
  database: Database
  signIn: SignIn
  /** Web pages of which origins may call; `['*']`: all of them. */
  corsOrigins: string[]
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Milliseconds of silence after which an upload or a download is given up. */
const SILENCE = 60_000

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400, NOT_FOUND: 404 }

/**
 * Files in and out of jobs, with the bearer of GraphQL: `PUT` or `POST /imports/:id` takes the file of an import,
 * `GET /exports/:id` gives an export, and the results of every other job (also as `GET /imports/:id`).
 */
export function jobRoutes({ database, signIn, corsOrigins }: JobRouteParts): ReadonlyMap<string, Route> {
  function route(
    methods: Record<string, (id: string, actor: Actor, ...http: Parameters<Route>) => Promise<void>>,
  ): Route {
    const allow = Object.keys(methods).join(', ')
    return async (request, response) => {
      openTo(corsOrigins, request, response, allow)
      const method = request.method ?? ''
      if (method === 'OPTIONS') return void response.writeHead(204, { Allow: allow }).end()
      try {
        const answer = methods[method]
        if (!answer) {
          response.setHeader('Allow', allow)
          return say(response, 405, { code: 'BAD_REQUEST', message: `Use ${allow}.` })
        }
        await answer(idIn(request), await actorOf(request, signIn), request, response)
      } catch (thrown) {
        if (response.headersSent || response.destroyed) return void response.destroy()
        if (!(thrown instanceof Failure) && !(thrown instanceof FileRefused)) throw thrown
        const code = thrown instanceof Failure ? thrown.code : 'BAD_REQUEST'
        if (code === 'UNAUTHENTICATED') response.setHeader('WWW-Authenticate', 'Bearer realm="rapport"')
        say(response, STATUS[code] ?? 400, { code, message: thrown.message })
      }
    }
  }

  async function upload(id: string, actor: Actor, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const job = await jobOfOwner(database, actor, id)
    if (job?.kind !== 'IMPORT') return missing(response, id)
    const { socket } = request
    const timeLimited = allowLong(socket)
    request.setTimeout(SILENCE, () => socket.destroy())
    try {
      const taken = await takeFile(database, actor, id, request)
      if (!taken)
        return say(response, 409, {
          code: 'CONFLICT',
          message: 'This job waits for no file: make a new one, or wait for the upload that is under way.',
        })
      json(response, 200, { id, status: taken.status, rows: taken.total })
    } finally {
      timeLimited()
    }
  }

  async function download(id: string, actor: Actor, _: IncomingMessage, response: ServerResponse): Promise<void> {
    const job = await jobOfOwner(database, actor, id)
    if (!job) return missing(response, id)
    const results = resultsOf(database, job)
    if (results === 'EXPIRED')
      return say(response, 410, { code: 'NOT_FOUND', message: 'The results were kept for 7 days, and are gone.' })
    if (results === 'EARLY') {
      response.setHeader('Retry-After', '2')
      return say(response, 409, { code: 'CONFLICT', message: `The job is ${job.status}: ask again when it has ended.` })
    }
    mayRead(actor, job)
    const { type, name, content } = results
    response.writeHead(200, {
      ...{ 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
      'Content-Disposition': `attachment; filename="${name}"`,
    })
    for await (const piece of content) if (!response.write(piece)) await drained(response)
    response.end()
  }

  return new Map([
    ['/imports/', route({ PUT: upload, POST: upload, GET: download })],
    ['/exports/', route({ GET: download })],
  ])
}

/** @throws Error where the reader is gone, or takes nothing for too long. */
async function drained(response: ServerResponse): Promise<void> {
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

function idIn({ url = '' }: IncomingMessage): string {
  return url.split('?')[0]!.split('/')[2] ?? ''
}

/** @throws Failure UNAUTHENTICATED. */
async function actorOf(request: IncomingMessage, signIn: SignIn): Promise<Actor> {
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

function openTo(origins: string[], { headers }: IncomingMessage, response: ServerResponse, allow: string): void {
  const { origin } = headers
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return
  response.setHeader('Access-Control-Allow-Origin', origins.includes('*') ? '*' : origin)
  response.setHeader('Access-Control-Allow-Methods', `${allow}, OPTIONS`)
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type')
  response.setHeader('Access-Control-Expose-Headers', 'Content-Disposition, Retry-After')
  response.setHeader('Vary', 'Origin')
}

function missing(response: ServerResponse, id: string): void {
  say(response, 404, { code: 'NOT_FOUND', message: `There is no job ${JSON.stringify(id)} of yours with such a file.` })
}

/** Told as GraphQL tells failures. What is still on its way is not read: the connection ends with this answer. */
function say(response: ServerResponse, status: number, { code, message }: { code: string; message: string }): void {
  response.setHeader('Connection', 'close')
  json(response, status, { errors: [{ message, extensions: { code } }] })
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
