import type { Log } from './log.ts'
import { type CollectorSettings, otlpCollector } from './platform/trace/otlp.ts'
import { traceTo } from './platform/trace/trace.ts'

/** Milliseconds between two words on a collector that does not answer. */
const SAID = 60_000

/**
 * Where the environment wants traces to go, under the names of OpenTelemetry; null: nowhere. Values of headers are
 * secrets. `wrong` makes the error of a setting from what was expected and what was given.
 */
export function readCollector(
  read: (name: string) => string | null,
  wrong: (name: string, expected: string, given: string) => Error,
): CollectorSettings | null {
  const endpoint = read('OTEL_EXPORTER_OTLP_ENDPOINT')
  if (endpoint === null) return null
  if (!/^https?:\/\/[^@]+$/.test(endpoint) || !URL.canParse(endpoint)) {
    const expected = 'the http:// or https:// address of a collector without a password, such as http://127.0.0.1:4318'
    throw wrong(
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      expected,
      endpoint.includes('@') ? 'not (not shown)' : JSON.stringify(endpoint),
    )
  }
  const pairs = (read('OTEL_EXPORTER_OTLP_HEADERS') ?? '').split(',').filter((pair) => pair.trim() !== '')
  const headers = pairs.map((pair) => /^\s*([\w-]+)=([!-~ ]*?)\s*$/.exec(pair))
  if (headers.includes(null))
    throw wrong('OTEL_EXPORTER_OTLP_HEADERS', 'name=value pairs with commas between them', 'not (not shown)')
  return {
    endpoint,
    headers: Object.fromEntries(headers.map((pair) => [pair![1]!.toLowerCase(), pair![2]!])),
    service: read('OTEL_SERVICE_NAME') ?? 'rapport',
  }
}

/** Sends traces to a collector, if there is one, until the answer is called; wanted before the server is made. */
export function startTracing(settings: CollectorSettings | null, log: Log): () => Promise<void> {
  if (settings === null) return async () => {}
  let said = Number.NEGATIVE_INFINITY
  const collector = otlpCollector(settings, (error) => {
    if (performance.now() - said < SAID) return
    said = performance.now()
    log.warn('Traces could not be sent', { endpoint: settings.endpoint, error })
  })
  traceTo(collector.take)
  return async () => {
    traceTo(null)
    await collector.stop()
  }
}
