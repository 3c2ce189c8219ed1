import { chunkAt } from './chunks.ts'
import { asRefused, readerOf } from './import.lines.ts'
import type { FileRow, ImportPlan, ReadRow } from './import.plan.ts'
import { importRows } from './import.write.ts'
import { RolledBack, type Run, takeStep } from './progress.ts'
import { toldOf } from './results.ts'
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
    await takeStep(run, async (work) => {
      const writing = writingOf(job.noun)
      if (!writing) throw new Error(`Records of ${job.noun} are not written by jobs`)
      const read = await readerOf(work, writing, plan, readRow)
      const results = await importRows(work, writing, plan.match, rows.map(read), job.language)
      const failed = results.some(({ outcome }) => outcome === 'FAILED')
      if (job.dryRun) throw new RolledBack(toldOf(results, next))
      if (failed && plan.errorPolicy === 'ATOMIC') {
        const { problems } = toldOf(results, next)
        throw new RolledBack({ ...toldOf(asRefused(results, job.language), next), problems })
      }
      return toldOf(results, next)
    })
    return true
  }
}
