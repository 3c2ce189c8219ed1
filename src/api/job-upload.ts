import type { Database } from '../platform/database/database.ts'
import { FileRefused } from '../platform/jobs/file-rows.ts'
import { takeFile, UPLOAD_LIMITS, type UploadLimits } from '../platform/jobs/upload.ts'
import { type JobRequest, json, missing, say, tell } from './job-answers.ts'
import { discard, unpacked } from './job-coding.ts'
import { allowLong } from './upload-time.ts'

const NOT_WAITING = 'This job waits for no file: make a new one, or wait for the upload that is under way.'

const NO_FORM = 'Send the file itself as the body of the request, not within a form: curl -T FILE, not curl -F.'

/** Takes the file of an import, as it is or packed as gzip. `uploads`: what is left out has its usual bound. */
export function receiveFile(database: Database, uploads: Partial<UploadLimits> = {}) {
  const limits = { ...UPLOAD_LIMITS, ...uploads }
  return async ({ job: { id, kind }, actor, request, response }: JobRequest): Promise<void> => {
    if (kind !== 'IMPORT') return missing(response, id)
    if (/^multipart\//i.test(request.headers['content-type'] ?? ''))
      return say(response, 415, { code: 'BAD_REQUEST', message: NO_FORM })
    const bytes = unpacked(request)
    if (!bytes) {
      response.setHeader('Accept-Encoding', 'gzip')
      return say(response, 415, { code: 'BAD_REQUEST', message: 'Send the file as it is, or packed as gzip.' })
    }
    const ended = allowLong(request)
    try {
      const taken = await takeFile(database, actor, id, bytes, limits)
      if (taken) json(response, 200, { id, status: taken.status, rows: taken.total })
      else tell(response, 409, { code: 'CONFLICT', message: NOT_WAITING })
    } catch (thrown) {
      if (!(thrown instanceof FileRefused)) throw thrown
      tell(response, 400, { code: 'BAD_REQUEST', message: thrown.message })
    } finally {
      await discard(request, limits.bytes)
      ended()
    }
  }
}
