import { chunkAt } from './chunks.ts'
import { endOfStep } from './import.lines.ts'
import type { FileRow, ImportPlan, ReadRow } from './import.plan.ts'
import { readerOf } from './import.reader.ts'
import { tryStep } from './import.try.ts'
import { importRows } from './import.write.ts'
import { RolledBack, type Run, takeStep } from './progress.ts'
import { writingOf } from './writings.ts'

/** Imports the next rows; answers whether there are more. `readRow` reads lines of NDJSON. */
export function stepOfImport(readRow: ReadRow): (run: Run) => Promise<boolean> {
  return async (run) => {
    const { job } = run
    const plan = job.plan as ImportPlan
    const chunk = await chunkAt(run.database.read, job.id, 'in', job.position)
    if (!chunk) return false
    const all = JSON.parse(chunk.content) as FileRow[]
    const rows = all.slice(job.offset, plan.errorPolicy === 'ATOMIC' ? all.length : job.offset + run.size)
    const end = job.offset + rows.length
    const next = end < all.length ? { offset: end } : { position: job.position + 1, offset: 0 }
    const writing = writingOf(job.noun)
    if (!writing) throw new Error(`Records of ${job.noun} are not written by jobs`)
    if (job.dryRun) await tryStep(run, { writing, readRow, rows, next })
    else
      await takeStep(run, async (work) => {
        const read = await readerOf(work, writing.record, plan, readRow)
        const results = await importRows(work, writing, plan.match, rows.map(read), job.language)
        const { told, refused } = endOfStep(results, plan, job.language, next)
        if (refused) throw new RolledBack(told)
        return told
      })
    return true
  }
}
