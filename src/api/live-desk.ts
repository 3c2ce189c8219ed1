import { Failure } from '../plain/failure.ts'
import type { Database, Sql } from '../platform/database/database.ts'
import { type Live, type LiveSettings, openLive } from '../platform/live/live.ts'
import type { Stream } from '../platform/live/stream.ts'
import { subscribers } from '../platform/metrics/process.ts'
import { type RightsWatch, watchRights } from './live-rights.ts'
import type { Log } from './log.ts'

/** How live updates are bounded; each a setting. */
export interface LiveLimits extends LiveSettings {
  /** Streams of one person or key at once. */
  streams: number
  /** Web sockets of one person or key at once. */
  sockets: number
  /** Operations at once on one web socket. */
  operations: number
  /** Milliseconds within which a web socket must sign in. */
  initialisation: number
  /** Milliseconds after which everybody who has a stream open is asked for anew. */
  recheck: number
}

export const LIVE_LIMITS: LiveLimits = {
  ...{ queue: 5000, heartbeat: 15_000, resumeDays: 30, poll: 1000 },
  ...{ streams: 10_000, sockets: 5000, operations: 1000, initialisation: 5000, recheck: 60_000 },
}

export interface DeskParts {
  database: Database
  baseCurrency: (sql: Sql) => Promise<string>
  /** Calls back when events may have got numbers; this process's own commits unless given. */
  onNumbered?: (listener: () => void) => () => void
  settings: { live?: Partial<LiveLimits> }
  log: Log
}

/** Everything of this process that is live: who follows what, how many of them, and their end. */
export interface LiveDesk {
  live: Live
  rights: RightsWatch
  limits: LiveLimits
  closing(): boolean
  /** Streams that are open. */
  streams(): number
  /** Counts a stream of the principal until the answer is called. @throws Failure RATE_LIMITED beyond the limit. */
  admit(principal: string): () => void
  /** Ends the stream with the desk, until it has ended by itself. */
  keep(stream: Stream): void
  drop(stream: Stream): void
  /** Ends every stream, so that their readers resume elsewhere. */
  close(): Promise<void>
}

export function openLiveDesk({ settings, log, ...parts }: DeskParts): LiveDesk {
  const limits = { ...LIVE_LIMITS, ...settings.live }
  const failed = (error: unknown) => log.warn('The event log could not be read; it is tried again', { error })
  const live = openLive({ ...parts, failed, settings: limits })
  const rights = watchRights(live, limits.recheck, log)
  const counts = counter(limits.streams, 'streams')
  const open = new Set<Stream>()
  let closing = false
  return {
    ...{ live, rights, limits },
    closing: () => closing,
    streams: () => open.size,
    admit: counts,
    keep(stream) {
      open.add(stream)
      subscribers.set({}, open.size)
    },
    drop(stream) {
      open.delete(stream)
      subscribers.set({}, open.size)
    },
    async close() {
      closing = true
      for (const stream of [...open]) stream.end()
      rights.close()
      await live.close()
    },
  }
}

/** Counts what each principal has open. @throws Failure RATE_LIMITED beyond `most`. */
export function counter(most: number, what: string): (principal: string) => () => void {
  const counts = new Map<string, number>()
  return (principal) => {
    const before = counts.get(principal) ?? 0
    if (before >= most)
      throw new Failure('RATE_LIMITED', `You have ${before} ${what} open, and more are not allowed: close one first.`)
    counts.set(principal, before + 1)
    let counted = true
    return () => {
      if (!counted) return
      counted = false
      const left = counts.get(principal)! - 1
      if (left > 0) counts.set(principal, left)
      else counts.delete(principal)
    }
  }
}
