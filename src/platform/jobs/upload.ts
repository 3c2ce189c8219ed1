import { newId } from '../../plain/ids.ts'
import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import { recordOfNoun } from '../record/registry.ts'
import { openUnit } from '../work/unit.ts'
import type { Work } from '../work/work.ts'
import { type Chunk, dropChunks, putChunks } from './chunks.ts'
import { columnsOfHeader } from './file-columns.ts'
import { FileRefused, rowsOfFile } from './file-rows.ts'
import type { FileRow, ImportPlan } from './import.ts'
import type { Job } from './job.ts'
import { holdJob } from './lease.ts'
import { changeJob, jobProgressed } from './told.ts'
import { claimUpload } from './upload.claim.ts'

/** What a file may be at most. */
export interface UploadLimits {
  bytes: number
  rows: number
}

export const UPLOAD_LIMITS: UploadLimits = { bytes: 512 * 1024 * 1024, rows: 1_000_000 }

/**
 * Takes the file of an import as it comes, a chunk of rows at a time, and queues the job once all of it is here. A file
 * that breaks off leaves the job waiting for it. Null where the job waits for no file (any more).
 * @throws FileRefused with a sentence for who sent the file.
 */
export async function takeFile(
  database: Database,
  actor: Actor,
  jobId: string,
  bytes: AsyncIterable<Uint8Array>,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Job | null> {
  const claimed = await claimUpload(database, jobId, newId('run'))
  if (!claimed) return null
  const inHand = <Answer>(act: (work: Work, held: Job) => Promise<Answer>) =>
    openUnit(database, { actor }, async (work) => act(work, await holdJob(work, claimed)))
  try {
    const plan = claimed.plan as ImportPlan
    const rows = rowsOfFile(bytes, { ...plan, most: limits.bytes })
    const keep = (chunk: Chunk) => inHand((work) => putChunks(work, [chunk]))
    const { total, columns } = await keepRows(claimed, plan, rows, limits, keep)
    return await inHand(async (work, held) => {
      const queued = { status: 'QUEUED' as const, total, claimedBy: null, leaseUntil: null }
      const stored = { plan: JSON.stringify({ ...plan, ...(columns ? { columns } : {}) }) as unknown }
      return changeJob(work, jobProgressed.type, held, { ...queued, ...stored })
    })
  } catch (thrown) {
    await inHand(async (work, held) => {
      await dropChunks(work, held.id, 'in')
      await changeJob(work, jobProgressed.type, held, { status: 'WAITING', claimedBy: null, leaseUntil: null })
    }).catch(() => {})
    throw thrown
  }
}

async function keepRows(
  { id: jobId, noun }: Job,
  { format, mapping, chunkRows }: ImportPlan,
  rows: AsyncIterable<FileRow>,
  limits: UploadLimits,
  keep: (chunk: Chunk) => Promise<void>,
) {
  let columns: ReturnType<typeof columnsOfHeader> | null = null
  let width = -1
  let total = 0
  let position = 0
  let some: FileRow[] = []
  const flush = async () => {
    await keep({ jobId, part: 'in', position, rows: some.length, actId: null, content: JSON.stringify(some) })
    position++
    some = []
  }
  for await (const row of rows) {
    if (format === 'CSV' && !columns) {
      columns = columnsOfHeader(recordOfNoun(noun)!, row.cells!, mapping)
      width = row.cells!.length
      continue
    }
    total++
    if (total > limits.rows)
      throw new FileRefused(`The file has more than ${limits.rows} rows: send it in several parts.`)
    some.push(row.cells && row.cells.length !== width ? { line: row.line, wrong: 'CELLS' } : row)
    if (some.length === chunkRows) await flush()
  }
  if (some.length > 0) await flush()
  if (total === 0) throw new FileRefused('The file has no rows.')
  return { total, columns }
}
