import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import { openUnit } from '../work/unit.ts'
import type { Work } from '../work/work.ts'
import { putChunks } from './chunks.ts'
import { type Job, MOST_PROBLEMS, type Problem } from './job.ts'
import { holdJob } from './lease.ts'
import { changeJob, jobProgressed } from './told.ts'

/** A job in the hands of this process, with the rights of today. */
export interface Run {
  database: Database
  job: Job
  actor: Actor
  /** Rows that a unit does at most; less after one that took too long. */
  size: number
}

/** What came of one step. */
export interface Told {
  /** Rows that are done with it. */
  rows: number
  tally: Partial<Record<'created' | 'updated' | 'unchanged' | 'failed', number>>
  /** The next chunk of results, or of the export. */
  content: string
  problems?: Problem[]
  /** Where the next step begins. */
  next: Partial<Pick<Job, 'position' | 'offset' | 'place' | 'total'>>
}

/** Rolls a step back that tells what would have come of it. */
export class RolledBack extends Error {
  readonly told: Told
  /** What is to be kept along with it. */
  readonly keep: (work: Work) => Promise<void>

  constructor(told: Told, keep = async (_: Work): Promise<void> => {}) {
    super('The step is rolled back')
    this.name = 'RolledBack'
    this.told = told
    this.keep = keep
  }
}

/**
 * Does one step of a job: what `body` writes, its results and how far the job came commit together, so that no row is
 * done twice or passed over, whenever the process dies. Where `body` throws RolledBack, what it tells is written alone.
 * @throws LeaseLost where the job is in other hands by now; what `body` throws.
 */
export async function takeStep(run: Run, body: (work: Work) => Promise<Told>): Promise<void> {
  const { database, actor } = run
  const step = (act: (work: Work) => Promise<{ told: Told; wrote: boolean }>) =>
    openUnit(database, { actor }, async (work) => {
      const held = await holdJob(work, run.job)
      const { told, wrote } = await act(work)
      return noteStep(work, held, told, wrote)
    })
  try {
    run.job = await step(async (work) => ({ told: await body(work), wrote: work.lastEventId() !== null }))
  } catch (thrown) {
    if (!(thrown instanceof RolledBack)) throw thrown
    run.job = await step(async (work) => {
      await thrown.keep(work)
      return { told: thrown.told, wrote: false }
    })
  }
}

async function noteStep(work: Work, held: Job, told: Told, wrote: boolean): Promise<Job> {
  const { rows, tally, content, problems = [], next } = told
  if (content !== '') {
    const act = wrote ? work.actId : null
    await putChunks(work, [{ jobId: held.id, part: 'out', position: held.written, rows, actId: act, content }])
  }
  return changeJob(work, jobProgressed.type, held, {
    ...next,
    attempts: 0,
    processed: held.processed + rows,
    created: held.created + (tally.created ?? 0),
    updated: held.updated + (tally.updated ?? 0),
    unchanged: held.unchanged + (tally.unchanged ?? 0),
    failed: held.failed + (tally.failed ?? 0),
    written: held.written + (content === '' ? 0 : 1),
    problems: [...held.problems, ...problems].slice(0, MOST_PROBLEMS),
  })
}
