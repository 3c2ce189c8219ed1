import { longSql } from '../database/long-sql.ts'
import { openReading, type ReadingParts } from '../read/open-reading.ts'
import { recordOfNoun } from '../record/registry.ts'
import { fillBeside } from './export.beside.ts'
import { headOf, linesOf } from './export.lines.ts'
import { exportPages } from './export.pages.ts'
import type { ExportPlan } from './export.plan.ts'
import { type Run, takeStep } from './progress.ts'

/** Pages that one chunk of the file holds, and characters at which it ends before. */
const PAGES = 10
const ENOUGH = 1_000_000

/** Writes the next chunk of the file; answers whether there are more. What one chunk holds is all that is in memory. */
export function stepOfExport(baseCurrency: ReadingParts['baseCurrency']): (run: Run) => Promise<boolean> {
  return async (run) => {
    const { database, actor, job } = run
    if (job.position > 0 && job.place === null) return false
    const record = recordOfNoun(job.noun)!
    const plan = job.plan as ExportPlan
    // Each chunk is read anew: what a reading remembers goes with it.
    const reading = openReading({ database, actor, fresh: false, through: longSql(database), baseCurrency })
    const { needs, lineOf } = linesOf(run, record, await reading.baseCurrency())
    const total = job.total ?? (await reading.count(record, plan.list))
    const lines: string[] = job.position === 0 ? [headOf(plan)] : []
    let place = job.place
    let rows = 0
    let length = 0
    let pages = 0
    const more = () => ++pages < PAGES && length < ENOUGH
    for await (const page of exportPages(reading, needs, plan.list, place, more)) {
      await fillBeside(reading, needs, page.rows)
      const text = page.rows.map(lineOf).join('')
      lines.push(text)
      length += text.length
      rows += page.rows.length
      place = page.next
    }
    const next = { position: job.position + 1, place, total }
    await takeStep(run, async () => ({ rows, tally: {}, content: lines.join(''), next }))
    return place !== null
  }
}
