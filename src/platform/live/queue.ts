import { Failure } from '../../plain/failure.ts'

/** What `take` answers beside an item: nothing came in time, or nothing comes any more. */
export const NOTHING = Symbol('nothing')
export const ENDED = Symbol('ended')

/** What waits for one reader. It holds a bounded number of items: a reader that is too slow is cut off, never waited for. */
export interface Queue<Item> {
  push(item: Item): void
  /** What waits is dropped, and the reader gets the failure. */
  fail(failure: Failure): void
  /** What waits is dropped. */
  end(): void
  isEmpty(): boolean
  /** The next item; waits at most that many milliseconds. @throws the failure. */
  take(patience: number): Promise<Item | typeof NOTHING | typeof ENDED>
}

export function boundedQueue<Item>(most: number): Queue<Item> {
  let items: Item[] = []
  let from = 0
  let outcome: Failure | typeof ENDED | null = null
  let wake: (() => void) | null = null

  function close(how: Failure | typeof ENDED): void {
    outcome ??= how
    items = []
    from = 0
    wake?.()
  }

  return {
    push(item) {
      if (outcome !== null) return
      if (items.length - from >= most) return close(tooSlow(most))
      items.push(item)
      wake?.()
    },
    fail: close,
    end: () => close(ENDED),
    isEmpty: () => from === items.length,
    async take(patience) {
      if (outcome === null && from === items.length) await something(patience)
      if (outcome === ENDED) return ENDED
      if (outcome !== null) throw outcome
      if (from === items.length) return NOTHING
      const item = items[from++]!
      if (from === items.length || from > most) {
        items = items.slice(from)
        from = 0
      }
      return item
    },
  }

  async function something(patience: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, patience)
    wake = resolve
    await promise
    clearTimeout(timer)
    wake = null
  }
}

function tooSlow(most: number): Failure {
  return new Failure(
    'LAGGED',
    `You read too slowly: more than ${most} events waited for you. Resume with the last cursor that you got.`,
  )
}
