import type { Database } from '../platform/database/database.ts'
import { mayRead } from '../platform/jobs/serve.rights.ts'
import { resultsOf } from '../platform/jobs/serve.ts'
import { drained, type JobRequest, say } from './job-answers.ts'
import { packing, takesGzip } from './job-coding.ts'

/** Gives an export, or the results of another job, packed as gzip where the reader takes that. */
export function sendResults(database: Database) {
  return async ({ job, actor, request, response }: JobRequest): Promise<void> => {
    const results = resultsOf(database, job)
    if (results === 'EXPIRED')
      return say(response, 410, { code: 'NOT_FOUND', message: 'The results were kept for 7 days, and are gone.' })
    if (results === 'EARLY') {
      response.setHeader('Retry-After', '2')
      return say(response, 409, { code: 'CONFLICT', message: `The job is ${job.status}: ask again when it has ended.` })
    }
    mayRead(actor, job)
    const { type, name, content } = results
    const packed = takesGzip(request)
    response.appendHeader('Vary', 'Accept-Encoding')
    response.writeHead(200, {
      ...{ 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
      'Content-Disposition': `attachment; filename="${name}"`,
    })
    const out = packed ? packing(response) : response
    for await (const piece of content) if (!out.write(piece)) await drained(out)
    out.end()
  }
}
