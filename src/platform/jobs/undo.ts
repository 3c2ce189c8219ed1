import type { Language } from '../../plain/refusal.ts'
import { type Run, type Told, takeStep } from './progress.ts'
import { errorsOf, type Result, toldOf } from './results.ts'
import { actBehind, deedsOf } from './undo.events.ts'
import { takeBack } from './undo.take.ts'
import type { Undone } from './undo.write.ts'
import { writingOf } from './writings.ts'

/** Takes back another job. */
export interface UndoPlan {
  jobId: string
  /** How many chunks of results it has. */
  chunks: number
  /** What becomes of what it created. */
  created: 'ARCHIVE' | 'DELETE'
}

/** Records are removed one by one. */
const MOST_DELETED = 100

/** Takes back one more chunk of the other job, the last one first; answers whether there are more. */
export async function stepOfUndo(run: Run): Promise<boolean> {
  const { job } = run
  const { jobId, chunks, created } = job.plan as UndoPlan
  const size = created === 'DELETE' ? Math.min(run.size, MOST_DELETED) : run.size
  if (job.position >= chunks) return false
  const writing = writingOf(job.noun)
  if (!writing) throw new Error(`Records of ${job.noun} are not written by jobs`)
  await takeStep(run, async (work): Promise<Told> => {
    const act = await actBehind(work, jobId, chunks - 1 - job.position)
    const deeds = act?.actId ? await deedsOf(work, jobId, job.noun, act.actId) : []
    const some = deeds.slice(job.offset, job.offset + size)
    const end = job.offset + some.length
    const next = end < deeds.length ? { offset: end } : { position: job.position + 1, offset: 0 }
    const undone = await takeBack(work, writing, some, created)
    return toldOf(
      undone.map((one) => resultOf(one, job.language)),
      next,
    )
  })
  return true
}

function resultOf({ id, did, outcome, refusals }: Undone, language: Language): Result {
  return { id, outcome, did: outcome === 'FAILED' ? 'LEFT' : did, errors: errorsOf(refusals, language) }
}
