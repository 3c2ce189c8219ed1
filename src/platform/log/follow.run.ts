import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import { pacedSteps, type TakeSteps } from './follow.pace.ts'
import { BEGUN, knownOf, type Standing } from './follow.place.ts'
import type { Followed } from './follow.ts'
import { pause } from './pause.ts'

/** What is done in this process for all who wait for the same. */
interface Run {
  step: TakeSteps
  /** Under way, and what comes after it. */
  now: Promise<void> | null
  next: Promise<void> | null
  waiting: number
}

const NOT_BEGUN = { seq: 0, filling: BEGUN, level: false }

const runs = new WeakMap<Database, WeakMap<Followed, Run>>()

/**
 * Brings it to the end of the log as it is at the call. One statement where it is there.
 * @returns where it stands if that takes longer than `patience` milliseconds; null: it is there.
 */
export async function bringUp(database: Database, followed: Followed, patience: number): Promise<Standing | null> {
  const known = await knownOf(database, followed)
  if (known?.level) return null
  const run = runOf(database, followed)
  const late = Promise.withResolvers<true>()
  const timer = setTimeout(late.resolve, patience, true)
  run.waiting++
  try {
    const isLate = await Promise.race([shared(run), late.promise])
    if (isLate !== true) return null
    const standing = (await knownOf(database, followed)) ?? NOT_BEGUN
    return standing.level ? null : standing
  } finally {
    clearTimeout(timer)
    run.waiting--
  }
}

/** Who comes while something is under way waits for what comes after it: it may have looked before. */
function shared(run: Run): Promise<void> {
  if (!run.now) {
    run.now = work(run).finally(() => {
      run.now = null
    })
    return run.now
  }
  run.next ??= run.now
    .catch(() => {})
    .then(() => {
      run.next = null
      return shared(run)
    })
  return run.next
}

async function work(run: Run): Promise<void> {
  while (run.waiting > 0) {
    const { rest } = await run.step(true)
    if (rest === null) return
    await restFor(rest)
  }
}

function runOf(database: Database, followed: Followed): Run {
  const own = runs.get(database) ?? new WeakMap<Followed, Run>()
  runs.set(database, own)
  const run = own.get(followed) ?? { step: pacedSteps(database, followed), now: null, next: null, waiting: 0 }
  own.set(followed, run)
  return run
}

export interface Follower {
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

interface FollowerSettings {
  /** Calls back when events may have got numbers. */
  onNews: (listener: () => void) => () => void
  failed: (error: unknown) => void
  /** Milliseconds after which news are looked at; a second unless given. */
  gathering?: number
}

/** A wake-up may be lost with a connection. */
const POLL = 10 * 60 * 1000
/** Milliseconds after which what failed is tried again. */
const AGAIN = 10_000

/** Keeps it up with the log while nobody asks. One per process. */
export function startFollower(
  database: Database,
  followed: Followed,
  { onNews, failed, gathering = 1000 }: FollowerSettings,
): Follower {
  const step = pacedSteps(database, followed)
  const resting = pause()
  let called: NodeJS.Timeout | null = null
  let stopped = false
  const silence = onNews(() => {
    called ??= setTimeout(() => {
      called = null
      resting.end()
    }, gathering)
  })
  const done = follow()

  async function follow(): Promise<void> {
    while (!stopped) {
      const well = await comeUp().then(
        () => true,
        (error) => {
          failed(error)
          return false
        },
      )
      if (!stopped) await resting.wait(well ? POLL : AGAIN)
    }
  }

  async function comeUp(): Promise<void> {
    const known = await knownOf(database, followed)
    if (known?.level) return
    while (!stopped) {
      const { rest } = await step(false)
      if (rest === null) return
      await restFor(rest)
    }
  }

  return {
    async stop() {
      stopped = true
      silence()
      if (called) clearTimeout(called)
      resting.end()
      await done
    },
  }
}

async function restFor(milliseconds: number): Promise<void> {
  await (milliseconds === 0 ? turn() : sleep(milliseconds))
}
