import { pause } from '../log/pause.ts'
import { onCommittedEvents } from '../log/signal.ts'
import { expireJobs } from './expire.ts'
import type { Job } from './job.ts'
import { claimJob } from './lease.ts'
import { type WorkParts, workOn } from './runner.work.ts'

export interface RunnerParts extends WorkParts {
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
const HOUR = 60 * 60 * 1000

/** Starts to work on jobs, those first that another process left. One runner per process. */
export function startRunner({ poll = 1000, ...parts }: RunnerParts): Runner {
  const { database, log } = parts
  const own = new Set<string>()
  const rests = Array.from({ length: LANES }, pause)
  const kick = () => {
    for (const rest of rests) rest.end()
  }
  const silence = onCommittedEvents(database, (nouns) => {
    if (nouns.has('job')) kick()
  })
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
        await workOn(parts, job, () => stopping).catch((error) =>
          log.error('A job could not be ended', { error, job: job.id }),
        )
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
