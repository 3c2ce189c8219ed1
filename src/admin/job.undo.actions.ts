import { makeJob } from '../platform/jobs/make.ts'
import type { UndoPlan } from '../platform/jobs/undo.ts'
import type { Work } from '../platform/work/work.ts'
import { lockJob, type Named } from './job.lock.actions.ts'
import { undoable } from './job.rules.ts'
import { isUndone } from './job.store.ts'

/**
 * Makes a job that takes another one back, in the name of whoever asks now.
 * @throws Refusals NOT_FOUND, NOT_ALLOWED, CONFLICT, NOT_UNDOABLE; Failure FORBIDDEN without the right to UNDO.
 */
export async function undoJob(
  work: Work,
  { created, ...named }: Named & { created?: 'ARCHIVE' | 'DELETE' | null },
): Promise<{ id: string }> {
  const job = await lockJob(work, named, 'UNDO')
  undoable(job, work.now, await isUndone(work, job.id))
  const plan: UndoPlan = { jobId: job.id, chunks: job.written, created: created ?? 'ARCHIVE' }
  const asked = { name: 'jobUndo', kind: 'UNDO' as const, noun: job.noun, undoesId: job.id }
  const { id } = await makeJob(work, { ...asked, plan, total: job.created + job.updated })
  return { id }
}
