import type { Refusal } from '../../plain/refusal.ts'
import { DryRun, type Outcome } from '../write/outcome.ts'
import { chunkAt } from './chunks.ts'
import { RolledBack, type Run, takeStep } from './progress.ts'
import { errorsOf, type Result, toldOf } from './results.ts'
import { bulkVerbOf } from './writings.ts'

/** A bulk write over ids that stand in the job's chunks. */
export interface ChangePlan {
  /** The name of its mutation. */
  verb: string
  set: unknown
}

/** Does the bulk write for the next ids; answers whether there are more. A refused record fails by itself. */
export async function stepOfChange(run: Run): Promise<boolean> {
  const { job } = run
  const { verb, set } = job.plan as ChangePlan
  const chunk = await chunkAt(run.database.read, job.id, 'in', job.position)
  if (!chunk) return false
  const all = JSON.parse(chunk.content) as string[]
  const ids = all.slice(job.offset, job.offset + run.size)
  const end = job.offset + ids.length
  const next = end < all.length ? { offset: end } : { position: job.position + 1, offset: 0 }
  const told = (outcomes: Outcome[]) =>
    toldOf(
      outcomes.map((one) => resultOf(one, ids, errors)),
      next,
    )
  const errors = (refusals: Refusal[]) => errorsOf(refusals, job.language)
  await takeStep(run, async (work) => {
    const asked = { ids, expectedCount: null, dryRun: job.dryRun, errorPolicy: 'PER_ROW' as const }
    try {
      return told(await bulkVerbOf(verb).act(work, asked, set))
    } catch (thrown) {
      throw thrown instanceof DryRun ? new RolledBack(told(thrown.outcomes)) : thrown
    }
  })
  return true
}

function resultOf({ index, outcome, refusals }: Outcome, ids: string[], errors: (all: Refusal[]) => Result['errors']) {
  return { id: ids[index] ?? null, outcome, errors: errors(refusals) }
}
