import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '../access/actor.ts'
import { UnitTooLong } from '../database/errors.ts'
import { endRun } from './ending.ts'
import { reasonOf, sentenceOf } from './ending.words.ts'
import type { Job, JobKind } from './job.ts'
import { LeaseLost, MOST_ATTEMPTS, releaseJob } from './lease.ts'
import type { Run } from './progress.ts'

/** What a process needs to work on jobs. */
export interface WorkParts {
  database: Run['database']
  /** Who asked for the job, with the rights of today and no more than then; null: somebody who signs in no more. */
  actorOf: (job: Job) => Promise<Actor | null>
  /** One step of a job of each kind; answers whether there is more to do. */
  steps: Record<JobKind, (run: Run) => Promise<boolean>>
  log: { error(message: string, facts?: Record<string, unknown>): void }
}

/** Rows: few enough for a unit, and for requests to wait for on SQLite. */
const LARGEST_STEP = 500

/**
 * Does a job step by step, until it ends or the process is to stop: then it is left to whoever takes it up next.
 * @throws where it cannot even be ended.
 */
export async function workOn(parts: WorkParts, job: Job, stopping: () => boolean): Promise<void> {
  const { database } = parts
  const run: Run = { database, job, actor: null as never, size: LARGEST_STEP }
  let wait = 0
  while (!stopping()) {
    try {
      if (await step(parts, run)) return
      wait = 0
      // Requests have their turn between two chunks.
      await sleep(0)
    } catch (thrown) {
      if (thrown instanceof LeaseLost) return
      if (thrown instanceof UnitTooLong && run.size > 1) {
        run.size = Math.ceil(run.size / 4)
        continue
      }
      if (await failed(parts, run, thrown, wait++)) return
    }
  }
  await releaseJob(database, run.job)
}

/** Answers whether the job has ended. */
async function step({ database, actorOf, steps }: WorkParts, run: Run): Promise<boolean> {
  const { job } = run
  if (job.cancelAsked) await endRun(database, job, 'CANCELED')
  else if (job.attempts > MOST_ATTEMPTS) await endRun(database, job, 'FAILED', reasonOf('BROKEN', job.language))
  else {
    const actor = await actorOf(job)
    if (!actor) await endRun(database, job, 'FAILED', reasonOf('NOBODY', job.language))
    else {
      run.actor = actor
      if (await steps[job.kind](run)) return false
      await endRun(database, run.job, run.job.cancelAsked ? 'CANCELED' : 'DONE')
    }
  }
  return true
}

async function failed({ database, log }: WorkParts, run: Run, thrown: unknown, tries: number): Promise<boolean> {
  const { job } = run
  const sentence = sentenceOf(thrown, job.language)
  if (sentence === null) log.error('A step of a job failed', { error: thrown, job: job.id })
  if (sentence === null && tries < MOST_ATTEMPTS) {
    await sleep(Math.min(250 * 2 ** tries, 4000))
    return false
  }
  await endRun(database, job, 'FAILED', sentence ?? reasonOf('BROKEN', job.language))
  return true
}
