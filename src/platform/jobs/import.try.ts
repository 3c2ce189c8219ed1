import { earlierRows, keepNames } from './import.earlier.ts'
import { endOfStep } from './import.lines.ts'
import type { FileRow, ImportPlan, ReadRow } from './import.plan.ts'
import { definitionsOf, readerWith } from './import.reader.ts'
import { importRows } from './import.write.ts'
import { RolledBack, type Run, type Told, takeStep } from './progress.ts'
import type { Writing } from './writings.ts'

/** How many earlier rows are written again for each that is tried, at most: a unit has its time. */
const EARLIER = 4

interface Step {
  writing: Writing
  readRow: ReadRow
  rows: FileRow[]
  next: Told['next']
}

/**
 * Tries rows on what the real run would have left of the rows before them, and writes nothing: the unit, in which the
 * earlier rows that matter are written once more, is rolled back.
 */
export async function tryStep(run: Run, { writing, readRow, rows, next }: Step): Promise<void> {
  const { job, database } = run
  const { record } = writing
  const plan = job.plan as ImportPlan
  const definitions = await definitionsOf({ sql: database.read }, record)
  const read = readerWith(definitions, record, plan, readRow)
  const naming = { record, match: plan.match, definitions }
  const earlier = await earlierRows({ ...naming, database, job, read, most: run.size * EARLIER }, rows)
  await takeStep(run, async (work) => {
    if (earlier.length > 0) await importRows(work, writing, plan.match, earlier.map(read), job.language)
    const lines = rows.map(read)
    const results = await importRows(work, writing, plan.match, lines, job.language)
    const { told, refused } = endOfStep(results, plan, job.language, next)
    const inputs = lines.map(({ input }, index) => (refused || results[index]!.outcome === 'FAILED' ? null : input))
    throw new RolledBack(told, (kept) => keepNames(kept, naming, job, inputs))
  })
}
