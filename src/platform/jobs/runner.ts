import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import { UnitTooLong } from '../database/errors.ts'
import { pause } from '../log/pause.ts'
import { onCommittedEvents } from '../log/signal.ts'
import { endRun, reasonOf, sentenceOf } from './ending.ts'
import { expireJobs } from './expire.ts'
import type { Job, JobKind } from './job.ts'
import { claimJob, LeaseLost, MOST_ATTEMPTS, releaseJob } from './lease.ts'
import type { Run } from './progress.ts'

/** What a process needs to work on jobs. */
export interface RunnerParts {
  database: Database
  /** Who asked for the job, with the rights of today and no more than then; null: somebody who signs in no more. */
  actorOf: (job: Job) => Promise<Actor | null>
  /** One step of a job of each kind; answers whether there is more to do. */
  steps: Record<JobKind, (run: Run) => Promise<boolean>>
  log: { error(message: string, facts?: Record<string, unknown>): void }
  /** Milliseconds between looks for a job; a second unless given. */
  poll?: number
}

export interface Runner {
  /** Looks for a job at once. */
  kick(): void
  /** Resolves when what is under way has come to the end of its chunk; the rest is left to the next process. */
  stop(): Promise<void>
}

/** Jobs that one process works on at once: a short one need not wait for a long one. */
const LANES = 2
const LARGEST_STEP = 1000
const HOUR = 60 * 60 * 1000

/** Starts to work on jobs, those first that another process left. One runner per process. */
export function startRunner({ database, actorOf, steps, log, poll = 1000 }: RunnerParts): Runner {
  const own = new Set<string>()
  const rests = Array.from({ length: LANES }, pause)
  const kick = () => {
    for (const rest of rests) rest.end()
  }
  const silence = onCommittedEvents(database, kick)
  let stopping = false
  let swept = 0
  let claiming: Promise<Job | null> = Promise.resolve(null)
  const done = Promise.all(rests.map(lane))

  async function lane(rest: ReturnType<typeof pause>): Promise<void> {
    while (!stopping) {
      // One lane looks after the other: what is claimed is ours before anybody looks again.
      claiming = claiming.then(next).catch((error) => {
        log.error('No job could be taken up', { error })
        return null
      })
      const job = await claiming
      if (job) {
        await work(job).catch((error) => log.error('A job could not be ended', { error, job: job.id }))
        own.delete(job.id)
      } else if (!stopping) await rest.wait(poll)
    }
  }

  async function next(): Promise<Job | null> {
    if (stopping) return null
    if (Date.now() - swept > HOUR) {
      swept = Date.now()
      await expireJobs(database)
    }
    // One process owns a SQLite file: what runs there and is not ours was left by one that died.
    const job = await claimJob(database, database.engine === 'sqlite' ? own : null, Date.now())
    if (job) own.add(job.id)
    return job
  }

  async function work(job: Job): Promise<void> {
    const run: Run = { database, job, actor: null as never, size: LARGEST_STEP }
    let wait = 0
    while (!stopping) {
      try {
        if (await step(run)) return
        wait = 0
        // Requests have their turn between two chunks.
        await sleep(0)
      } catch (thrown) {
        if (thrown instanceof LeaseLost) return
        if (thrown instanceof UnitTooLong && run.size > 1) {
          run.size = Math.ceil(run.size / 4)
          continue
        }
        if (await failed(run, thrown, wait++)) return
      }
    }
    await releaseJob(database, run.job)
  }

  /** Answers whether the job has ended. */
  async function step(run: Run): Promise<boolean> {
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

  async function failed(run: Run, thrown: unknown, tries: number): Promise<boolean> {
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

  return {
    kick,
    async stop() {
      stopping = true
      silence()
      kick()
      await done
    },
  }
}
