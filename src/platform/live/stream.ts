import type { Failure } from '../../plain/failure.ts'
import type { Actor } from '../access/actor.ts'
import type { LoggedEvent, Place } from '../log/logged-event.ts'
import { isWanted, type LogFilter, readStretch } from '../log/read-log.ts'
import type { Live } from './live.ts'
import { boundedQueue, ENDED, NOTHING } from './queue.ts'
import { openScene, type Scene } from './scene.ts'
import { type Sight, seesByPartner } from './sight.ts'

/** An event for one reader, or without one a sign of life. */
export interface Delivery {
  /** Behind this event the reader can resume. */
  cursor: string
  told: Told | null
}

/** An event that a reader may hear of, with what it sees of the subject. */
export interface Told {
  event: LoggedEvent
  scene: Scene
  sight: Sight
}

/** Watches over the rights of whoever reads. */
export interface Guard {
  /** While somebody asks anew what the reader may: nothing is told before that is known. */
  pending: Promise<void> | null
  /** Why the stream must end. */
  failure: Failure | null
  onEnd(listener: (failure: Failure) => void): void
}

export interface Wish {
  from: Place
  actor: Actor
  filter: LogFilter
  guard: Guard
  /** What of the events that the reader may hear of is worth telling; everything unless given. */
  choose?: (told: Told) => Promise<boolean>
}

/** Events that one statement of a backfill answers. */
const PAGE = 200

export type Stream = AsyncIterableIterator<Delivery> & {
  /** Ends it as somebody who watches over it wants: what waits is dropped. */
  end(): void
}

/**
 * Follows the log from a place on: first what stands there, then what happens. Every event that the reader may hear of
 * comes once and in order; in silence a sign of life says how far the log was looked through. The live log must be
 * attended. `next` fails with LAGGED, with the guard's failure, or where the log cannot be read.
 */
export function followLog(live: Live, wish: Wish, closed: () => void): Stream {
  const { settings } = live
  const queue = boundedQueue<Told | Place>(settings.queue)
  let silence: () => void = () => {}
  let over = false
  wish.guard.onEnd(queue.fail)
  const steps = follow()

  function end(): void {
    if (over) return
    over = true
    silence()
    queue.end()
    closed()
  }

  async function* follow(): AsyncGenerator<Delivery, undefined> {
    try {
      const caughtUp = yield* backfill(wish.from, Number.MAX_SAFE_INTEGER)
      if (over) return
      const head = join()
      const at = head.seq > caughtUp.seq ? yield* backfill(caughtUp, head.seq) : caughtUp
      yield* streaming(at)
    } finally {
      end()
    }
  }

  /** What stands in the log, up to a number or to its end; answers how far it came. */
  async function* backfill(from: Place, upTo: number): AsyncGenerator<Delivery, Place> {
    let at = from
    let spoke = Date.now()
    for (let more = true; more && !over; ) {
      const stretch = await readStretch(live.source, at, wish.filter, PAGE, upTo)
      const scene = await openScene(live, stretch.events, seesByPartner(wish.actor))
      for (const event of stretch.events) {
        const told = perceive(event, scene)
        if (!told || !(await worth(told))) continue
        if (over) return at
        yield { cursor: event.id, told }
        spoke = Date.now()
      }
      at = stretch.end
      more = stretch.more
      if (Date.now() - spoke > settings.heartbeat) {
        yield { cursor: at.id, told: null }
        spoke = Date.now()
      }
    }
    return at
  }

  let passed: Place = wish.from

  /** Hears from here on what is new; answers up to where it is not. */
  function join(): Place {
    const head = live.head()
    if (!head) throw new Error('A stream needs a live log that is attended')
    silence = live.onScene((scene) => {
      for (const event of scene.events) {
        const told = perceive(event, scene)
        if (told) queue.push(told)
        passed = { seq: event.seq, id: event.id }
      }
    })
    passed = head
    return head
  }

  async function* streaming(from: Place): AsyncGenerator<Delivery, undefined> {
    let at = from
    await allowed()
    yield { cursor: at.id, told: null }
    for (let spoke = Date.now(); !over; ) {
      const item = await queue.take(Math.max(0, spoke + settings.heartbeat - Date.now()))
      if (item === ENDED) return
      if (item !== NOTHING && 'event' in item) {
        const { seq, id } = item.event
        // The backfill may have read further than the tailer had come.
        if (seq <= at.seq) continue
        const tell = await worth(item)
        at = { seq, id }
        if (!tell) continue
        yield { cursor: id, told: item }
        spoke = Date.now()
      } else {
        // What was passed holds nothing more for this reader, as long as nothing waits.
        if (queue.isEmpty() && passed.seq > at.seq) at = passed
        await allowed()
        yield { cursor: at.id, told: null }
        spoke = Date.now()
      }
    }
  }

  /** What the reader may hear of the event; null: nothing. */
  function perceive(event: LoggedEvent, scene: Scene): Told | null {
    if (!isWanted(wish.filter, event)) return null
    const sight = scene.sightOf(wish.actor, event)
    return sight.before || sight.after ? { event, scene, sight } : null
  }

  async function worth(told: Told): Promise<boolean> {
    await allowed()
    return wish.choose ? wish.choose(told) : true
  }

  async function allowed(): Promise<void> {
    while (wish.guard.pending && !wish.guard.failure) await wish.guard.pending
    if (wish.guard.failure) throw wish.guard.failure
  }

  return {
    next: () => steps.next(),
    // Not left to the generator alone: it would wait until something happens.
    return() {
      end()
      return steps.return(undefined)
    },
    throw(error) {
      end()
      return steps.throw(error)
    },
    [Symbol.asyncIterator]() {
      return this
    },
    end,
  }
}
