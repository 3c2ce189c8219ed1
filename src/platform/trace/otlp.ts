import { metrics } from '../metrics/process.ts'
import type { Span } from './trace.ts'

export interface CollectorSettings {
  /** Address of a collector, without `/v1/traces`. */
  endpoint: string
  /** Sent with every batch: where the collector wants a key. */
  headers: Record<string, string>
  service: string
}

const BATCH = 512
/** Spans that wait at most; further ones are dropped and counted. */
const MOST = 4096
const EVERY = 2000
const TIMEOUT = 10_000
const KINDS = { internal: 1, server: 2, client: 3 } as const

const dropped = metrics.counter('rapport_spans_dropped_total', 'Spans that no collector got.')

/**
 * Sends spans to an OpenTelemetry collector (OTLP over HTTP, as JSON), batch by batch. A collector that does not answer
 * costs its spans and nothing else; `failed` hears of it.
 */
export function otlpCollector({ endpoint, headers, service }: CollectorSettings, failed: (error: unknown) => void) {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  let waiting: Span[] = []
  let sending: Promise<void> | null = null
  const timer = setInterval(() => void flush(), EVERY).unref()

  function flush(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = null
    })
    return sending
  }

  async function sendAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH)
      waiting = waiting.slice(BATCH)
      try {
        const body = JSON.stringify(payload(service, batch))
        const signal = AbortSignal.timeout(TIMEOUT)
        const sent = { ...headers, 'content-type': 'application/json' }
        const response = await fetch(url, { method: 'POST', headers: sent, body, signal, redirect: 'error' })
        await response.body?.cancel()
        if (!response.ok) throw new Error(`The collector answered ${response.status}`)
      } catch (error) {
        dropped.add({}, batch.length)
        failed(error)
      }
    }
  }

  return {
    take(span: Span): void {
      if (waiting.length < MOST) waiting.push(span)
      else dropped.add({})
      if (waiting.length >= BATCH) void flush()
    },
    /** Sends what waits, and ends. */
    async stop(): Promise<void> {
      clearInterval(timer)
      await flush()
    },
  }
}

function payload(service: string, spans: Span[]): object {
  const resource = { attributes: attributesOf({ 'service.name': service }) }
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'rapport' }, spans: spans.map(spanOf) }] }] }
}

function spanOf({ traceId, spanId, parentId, name, kind, began, ended, attributes, failed }: Span): object {
  return {
    ...{ traceId, spanId, name, kind: KINDS[kind] },
    ...(parentId === null ? {} : { parentSpanId: parentId }),
    startTimeUnixNano: nanoseconds(began),
    endTimeUnixNano: nanoseconds(ended),
    attributes: attributesOf(attributes),
    status: { code: failed ? 2 : 0 },
  }
}

function nanoseconds(milliseconds: number): string {
  return `${BigInt(Math.floor(milliseconds * 1000))}000`
}

function attributesOf(attributes: Record<string, string | number>): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? { stringValue: value } : { doubleValue: value },
  }))
}
