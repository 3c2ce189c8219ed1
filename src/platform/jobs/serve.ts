import { readId } from '../../plain/ids.ts'
import type { Actor } from '../access/actor.ts'
import type { Database, Sql } from '../database/database.ts'
import { chunkAt } from './chunks.ts'
import type { ExportPlan } from './export.plan.ts'
import { ENDED, type Job, jobOf } from './job.ts'

/** A job of the actor's own; null where there is none. What stands in its files is for nobody else. */
export async function jobOfOwner({ read }: Database, actor: Actor, written: string): Promise<Job | null> {
  const id = readId('job', written)
  if (id === null || actor.userId === '') return null
  const row = await read
    .selectFrom('Job')
    .selectAll()
    .where('id', '=', id)
    .where('ownerId', '=', actor.userId)
    .executeTakeFirst()
  return row ? jobOf(row) : null
}

/** What a job put out, piece by piece. */
export interface Results {
  type: string
  /** A name for the file. */
  name: string
  content: AsyncIterable<string>
}

/** The export or the results of a job; EARLY while it goes on, EXPIRED once they are gone. */
export function resultsOf({ read }: Database, job: Job, now = Date.now()): Results | 'EARLY' | 'EXPIRED' {
  if (!ENDED.includes(job.status)) return 'EARLY'
  if (job.expiresAt !== null && Date.parse(job.expiresAt) < now) return 'EXPIRED'
  const csv = job.kind === 'EXPORT' && (job.plan as ExportPlan).format === 'CSV'
  const { type, ending } = csv
    ? { type: 'text/csv; charset=utf-8', ending: 'csv' }
    : { type: 'application/x-ndjson; charset=utf-8', ending: 'ndjson' }
  return { type, name: `${job.name.replaceAll(/[^\w-]+/g, '_')}-${job.id}.${ending}`, content: pieces(read, job) }
}

async function* pieces(read: Sql, { id, written }: Job): AsyncGenerator<string> {
  for (let position = 0; position < written; position++) {
    const chunk = await chunkAt(read, id, 'out', position)
    if (chunk) yield chunk.content
  }
}
