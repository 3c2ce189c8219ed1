import type { LoggedEvent, Place } from './logged-event.ts'
import { pause } from './pause.ts'
import { eventsBehind, type LogSource, placeUpTo } from './read-log.ts'

export interface Tailer {
  /** The last event that was there when it began; all behind it are handed on. */
  start: Place
  /** Ends it; resolves when nothing is handed on any more. */
  stop(): Promise<void>
}

export interface Tailing {
  /** Takes events in order, each once; where it throws, the same ones come again. */
  hand: (events: LoggedEvent[]) => Promise<void>
  /** Calls back when there may be something new; a call may be lost, so the log is polled as well. */
  onNews: (listener: () => void) => () => void
  failed: (error: unknown) => void
  /** Milliseconds between polls. */
  poll: number
}

const BATCH = 500

/** Reads the log from where it stands now, once for all who follow it in this process. */
export async function startTailer(source: LogSource, { hand, onNews, failed, poll }: Tailing): Promise<Tailer> {
  const rest = pause()
  const silence = onNews(rest.end)
  let stopped = false
  try {
    const start = await placeUpTo(source)
    const done = follow(start.seq)
    return {
      start,
      async stop() {
        stopped = true
        silence()
        rest.end()
        await done
      },
    }
  } catch (thrown) {
    silence()
    throw thrown
  }

  async function follow(from: number): Promise<void> {
    let seq = from
    while (!stopped) {
      let more = false
      try {
        const events = await eventsBehind(source, seq, BATCH)
        if (stopped) return
        if (events.length > 0) await hand(events)
        seq = events.at(-1)?.seq ?? seq
        more = events.length === BATCH
      } catch (error) {
        failed(error)
      }
      if (!more && !stopped) await rest.wait(poll)
    }
  }
}
