import type { IncomingMessage, ServerResponse } from 'node:http'
import { jobOfOwner } from '../platform/jobs/serve.ts'
import { actorOf, idIn, type JobRequest, missing, openTo, say, sayFailure } from './job-answers.ts'
import { sendResults } from './job-download.ts'
import { receiveFile } from './job-upload.ts'
import type { ServerParts } from './server.ts'

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Files in and out of jobs, with the bearer of GraphQL: `PUT` or `POST /imports/:id` takes the file of an import,
 * `GET /exports/:id` gives an export, and the results of every other job (also as `GET /imports/:id`).
 */
export function jobRoutes({
  database,
  signIn,
  settings,
}: Pick<ServerParts, 'database' | 'signIn' | 'settings'>): ReadonlyMap<string, Route> {
  function route(methods: Record<string, (asked: JobRequest) => Promise<void>>): Route {
    const allow = Object.keys(methods).join(', ')
    return async (request, response) => {
      openTo(settings.corsOrigins, request, response, allow)
      const method = request.method ?? ''
      if (method === 'OPTIONS') return void response.writeHead(204, { Allow: allow }).end()
      try {
        const answer = methods[method]
        if (!answer) {
          response.setHeader('Allow', allow)
          return say(response, 405, { code: 'BAD_REQUEST', message: `Use ${allow}.` })
        }
        const actor = await actorOf(request, signIn)
        const job = await jobOfOwner(database, actor, idIn(request))
        if (!job) return missing(response, idIn(request))
        await answer({ job, actor, request, response })
      } catch (thrown) {
        const gone = (thrown as NodeJS.ErrnoException).code === 'ECONNRESET'
        if (gone || response.headersSent || response.destroyed) return void response.destroy()
        sayFailure(response, thrown)
      }
    }
  }

  const upload = receiveFile(database, settings.uploads)
  const download = sendResults(database)
  return new Map([
    ['/imports/', route({ PUT: upload, POST: upload, GET: download })],
    ['/exports/', route({ GET: download })],
  ])
}
