import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** One piece of work of a request, as it was when it ended. Times are milliseconds since 1970. */
export interface Span {
  traceId: string
  spanId: string
  /** The span within which it ran, perhaps the caller's; null for the first one. */
  parentId: string | null
  name: string
  kind: 'server' | 'internal' | 'client'
  began: number
  ended: number
  /** Never values of requests, which may be anybody's. */
  attributes: Record<string, string | number>
  failed: boolean
}

interface Place {
  traceId: string
  spanId: string | null
}

let take: ((span: Span) => void) | null = null
const places = new AsyncLocalStorage<Place>()

/** Hands every span to `taker` from now on; null ends it. Without a taker nothing is measured. */
export function traceTo(taker: ((span: Span) => void) | null): void {
  take = taker
}

/** Whether anybody takes spans. */
export function isTracing(): boolean {
  return take !== null
}

/** Begins a trace, or goes on with that of the caller (the header `traceparent` of W3C). */
export function traceRequest<Answer>(
  name: string,
  traceparent: string | null,
  body: () => Promise<Answer>,
): Promise<Answer> {
  if (!take) return body()
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? []
  // The caller decided that this trace is not kept.
  if (flags !== undefined && (Number.parseInt(flags, 16) & 1) === 0) return body()
  const place = traceId ? { traceId, spanId: spanId! } : { traceId: randomBytes(16).toString('hex'), spanId: null }
  return places.run(place, () => traced(name, { kind: 'server' }, body))
}

interface Told {
  kind?: Span['kind']
  attributes?: Span['attributes']
}

/** Measures `body` as a part of the trace in which it runs; outside of one it only runs. */
export function traced<Answer>(name: string, { kind = 'internal', attributes = {} }: Told, body: () => Answer): Answer {
  const place = take && places.getStore()
  if (!place) return body()
  const spanId = randomBytes(8).toString('hex')
  const { traceId, spanId: parentId } = place
  const began = performance.timeOrigin + performance.now()
  const end = (failed: boolean) =>
    take?.({
      ...{ traceId, spanId, parentId, name, kind, began, attributes, failed },
      ended: performance.timeOrigin + performance.now(),
    })
  return places.run({ traceId, spanId }, () => measured(body, end))
}

function measured<Answer>(body: () => Answer, end: (failed: boolean) => void): Answer {
  try {
    const answer = body()
    if (!isThenable(answer)) {
      end(false)
      return answer
    }
    answer.then(
      () => end(false),
      () => end(true),
    )
    return answer
  } catch (thrown) {
    end(true)
    throw thrown
  }
}

/** Yoga has promises of its own. */
function isThenable(answer: unknown): answer is PromiseLike<unknown> {
  return typeof (answer as PromiseLike<unknown> | null | undefined)?.then === 'function'
}
