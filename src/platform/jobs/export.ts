import type { Sql } from '../database/database.ts'
import { openReading } from '../read/open-reading.ts'
import { LARGEST_PAGE } from '../read/page.ts'
import { recordOfNoun } from '../record/registry.ts'
import { headOf, lineOf, seenOf } from './export.lines.ts'
import type { ExportPlan } from './export.plan.ts'
import type { Job } from './job.ts'
import { type Run, takeStep } from './progress.ts'

/** Pages that one chunk of the file holds. */
const PAGES = 5

/** Writes the next chunk of the file; answers whether there are more. What one chunk holds is all that is in memory. */
export function stepOfExport(baseCurrency: (sql: Sql) => Promise<string>): (run: Run) => Promise<boolean> {
  return async (run) => {
    const { database, actor, job } = run
    if (job.position > 0 && job.place === null) return false
    const record = recordOfNoun(job.noun)!
    const { list } = job.plan as ExportPlan
    const plan = seenOf(run, record)
    let place = job.place
    let rows = 0
    let total = job.total
    let content = job.position === 0 ? headOf(plan) : ''
    for (let page = 0; page < PAGES; page++) {
      // Each page is read anew: what loaders remember goes with it.
      const reading = openReading({ database, actor, fresh: false, baseCurrency })
      const found = await reading.page(record, { ...list, first: LARGEST_PAGE, after: place })
      total ??= await found.count()
      content += (await Promise.all(found.rows.map((row) => lineOf(reading, record, plan, row)))).join('')
      rows += found.rows.length
      place = found.hasNextPage ? found.cursor(found.rows.at(-1)!) : null
      if (place === null) break
    }
    const next: Partial<Job> = { position: job.position + 1, place, total }
    await takeStep(run, async () => ({ rows, tally: {}, content, next }))
    return place !== null
  }
}
