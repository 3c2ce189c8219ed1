import type { Actor } from '../access/actor.ts'
import type { Place } from '../log/logged-event.ts'
import type { LogSource } from '../log/read-log.ts'
import { onCommittedEvents } from '../log/signal.ts'
import { startTailer, type Tailer } from '../log/tailer.ts'
import { subscribers } from '../metrics/process.ts'
import { openScene, type Scene, type SceneParts } from './scene.ts'
import { seesByPartner } from './sight.ts'

export interface LiveParts extends SceneParts {
  /** Calls back when events may have got numbers; the process's own commits unless given. */
  onNumbered?: (listener: () => void) => () => void
  failed: (error: unknown) => void
  settings: LiveSettings
}

export interface LiveSettings {
  /** Events that may wait for one reader. */
  queue: number
  /** Milliseconds of silence after which a stream tells where it stands. */
  heartbeat: number
  /** Days for which a stream can be resumed. */
  resumeDays: number
  /** Milliseconds between two looks at the log when nothing calls. */
  poll: number
}

/** What happens, for whoever follows it in this process: the log is read once for all of them. */
export interface Live extends SceneParts {
  settings: LiveSettings
  source: LogSource
  /** Keeps the log followed for somebody until the answer is called. */
  attend(actor: Actor): Promise<() => void>
  /** The last event that was handed on; null while nobody attends. */
  head(): Place | null
  /** Hears every batch of events, in order, those who came first first. Must not wait. The answer ends it. */
  onScene(listener: (scene: Scene) => void): () => void
  /** Resolves when nothing is read any more. Streams end by whoever opened them. */
  close(): Promise<void>
}

/** One run of the tailer, from the first who attends to the last. */
interface Run {
  tailer: Promise<Tailer>
  head: Place | null
}

export function openLive(parts: LiveParts): Live {
  const { database, settings, baseCurrency, failed } = parts
  const source: LogSource = { engine: database.engine, read: database.read }
  const onNews = parts.onNumbered ?? ((listener: () => void) => onCommittedEvents(database, listener))
  const listeners = new Set<(scene: Scene) => void>()
  let attending = 0
  let byPartner = 0
  let run: Run | null = null

  function begin(): Run {
    const begun = { head: null } as unknown as Run
    const hand = async (events: Scene['events']) => {
      const scene = await openScene({ database, baseCurrency }, events, byPartner > 0)
      if (run !== begun) return
      // No wait from here on: whoever joins finds either all of this behind the head or hears all of it.
      for (const listener of [...listeners]) listener(scene)
      const { seq, id } = events.at(-1)!
      begun.head = { seq, id }
    }
    begun.tailer = startTailer(source, { hand, onNews, failed, poll: settings.poll }).then((tailer) => {
      begun.head ??= tailer.start
      return tailer
    })
    return begun
  }

  async function stop(): Promise<void> {
    const ended = run
    run = null
    const tailer = await ended?.tailer.catch(() => null)
    await tailer?.stop()
  }

  function leave(partner: number): void {
    attending--
    subscribers.add({}, -1)
    byPartner -= partner
    if (attending === 0) stop().catch(failed)
  }

  return {
    ...{ database, settings, baseCurrency, source },
    async attend(actor) {
      const partner = seesByPartner(actor) ? 1 : 0
      attending++
      subscribers.add({}, 1)
      byPartner += partner
      run ??= begin()
      const mine = run
      try {
        await mine.tailer
      } catch (thrown) {
        if (run === mine) run = null
        leave(partner)
        throw thrown
      }
      return once(() => leave(partner))
    },
    head: () => run?.head ?? null,
    onScene(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: stop,
  }
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
