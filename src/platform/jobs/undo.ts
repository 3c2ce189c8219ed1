import { type Refusal, refusal } from '../../plain/refusal.ts'
import { NOT_ALLOWED, NOT_FOUND } from '../../plain/refusals.ts'
import { can } from '../access/access.ts'
import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import type { Work } from '../work/work.ts'
import { type Run, type Told, takeStep } from './progress.ts'
import { errorsOf, type Result, toldOf } from './results.ts'
import { actBehind, type Deed, deedsOf } from './undo.events.ts'
import { putAway, putBack, remove, type Undone } from './undo.write.ts'
import { type Writing, writingOf } from './writings.ts'

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
  await takeStep(run, async (work): Promise<Told> => {
    const act = await actBehind(work, jobId, chunks - 1 - job.position)
    const deeds = act?.actId ? await deedsOf(work, jobId, job.noun, act.actId) : []
    const some = deeds.slice(job.offset, job.offset + size)
    const end = job.offset + some.length
    const next = end < deeds.length ? { offset: end } : { position: job.position + 1, offset: 0 }
    const results = await takeBack(work, run, some)
    return toldOf(results, next)
  })
  return true
}

async function takeBack(work: Work, { job }: Run, deeds: Deed[]): Promise<Result[]> {
  const writing = writingOf(job.noun)
  if (!writing) throw new Error(`Records of ${job.noun} are not written by jobs`)
  const { created } = job.plan as UndoPlan
  const known = (await readDefinitions(work.sql, job.noun)).get(job.noun) ?? new Map<string, CustomDefinition>()
  const away = created === 'DELETE' && writing.deletes ? remove : putAway
  const undone = new Map<string, Undone>()
  const made = deeds.filter((deed) => deed.created && !deed.deleted)
  const changed = deeds.filter((deed) => !deed.created && !deed.deleted)
  const lost = deeds.filter((deed) => deed.deleted)
  // A record is put away before what it points to.
  for (const one of await allowed(work, writing, made, away === remove ? 'DELETE' : 'ARCHIVE', away))
    undone.set(one.id, one)
  for (const one of await putBack(work, writing, changed, known)) undone.set(one.id, one)
  for (const { id } of lost) undone.set(id, left(id, [refusal(NOT_FOUND, { record: writing.record, id }, ['id'])]))
  return deeds.map(({ id }) => resultOf(undone.get(id)!, (refusals) => errorsOf(refusals, job.language)))
}

/** Without any right to the verb each record is left for that reason. */
async function allowed(
  work: Work,
  writing: Writing,
  deeds: Deed[],
  verb: string,
  act: (work: Work, writing: Writing, deeds: Deed[]) => Promise<Undone[]>,
): Promise<Undone[]> {
  if (deeds.length === 0) return []
  const { record } = writing
  if (can(work.actor, record, verb)) return act(work, writing, deeds)
  return deeds.map(({ id }) => left(id, [refusal(NOT_ALLOWED, { record, verb }, [], id)]))
}

function left(id: string, refusals: Refusal[]): Undone {
  return { id, did: 'LEFT', outcome: 'FAILED', refusals }
}

function resultOf({ id, did, outcome, refusals }: Undone, errors: (all: Refusal[]) => Result['errors']): Result {
  return { id, outcome, did: outcome === 'FAILED' ? 'LEFT' : did, errors: errors(refusals) }
}
