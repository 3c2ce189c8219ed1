import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Actor } from '../platform/access/actor.ts'
import { mayRead } from '../platform/jobs/serve.rights.ts'
import { jobOfOwner, resultsOf } from '../platform/jobs/serve.ts'
import { takeFile } from '../platform/jobs/upload.ts'
import { actorOf, drained, idIn, json, missing, openTo, SILENCE, say, sayFailure } from './job-answers.ts'
import type { ServerParts } from './server.ts'
import { allowLong } from './upload-time.ts'

interface JobRouteParts extends Pick<ServerParts, 'database' | 'signIn'> {
  /** Web pages of which origins may call; `['*']`: all of them. */
  corsOrigins: string[]
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

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
        const gone = (thrown as NodeJS.ErrnoException).code === 'ECONNRESET'
        if (gone || response.headersSent || response.destroyed) return void response.destroy()
        sayFailure(response, thrown)
      }
    }
  }

  async function upload(id: string, actor: Actor, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const job = await jobOfOwner(database, actor, id)
    if (job?.kind !== 'IMPORT') return missing(response, id)
    const { socket } = request
    const timeLimited = allowLong(socket)
    const silent = () => socket.destroy()
    socket.setTimeout(SILENCE, silent)
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
      socket.setTimeout(0).off('timeout', silent)
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
