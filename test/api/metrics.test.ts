import { createServer as createHttp } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { withoutSecrets } from '../../src/log.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { relayLag } from '../../src/platform/log/lag.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { makeMetrics } from '../../src/platform/metrics/metrics.ts'
import { otlpCollector } from '../../src/platform/trace/otlp.ts'
import { type Span, traceTo } from '../../src/platform/trace/trace.ts'
import { describeEngines } from '../engines.ts'
import { hire, openHouse } from './house.ts'

describe('figures', () => {
  test('are told as Prometheus reads them', () => {
    const metrics = makeMetrics()
    const requests = metrics.counter('requests_total', 'Requests.\nAll of them.')
    requests.add({ kind: 'query' })
    requests.add({ kind: 'query' }, 2)
    requests.add({ kind: 'a "b" \\ \n' })
    metrics.gauge('streams', 'Streams.').set({}, 7)
    metrics.counter('never_total', 'Never.')
    expect(metrics.text()).toBe(
      [
        '# HELP requests_total Requests.\\nAll of them.',
        '# TYPE requests_total counter',
        'requests_total{kind="query"} 3',
        'requests_total{kind="a \\"b\\" \\\\ \\n"} 1',
        '# HELP streams Streams.',
        '# TYPE streams gauge',
        'streams 7',
        '',
      ].join('\n'),
    )
  })

  test('of durations are counted at or below each bound', () => {
    const metrics = makeMetrics()
    const took = metrics.histogram('took_seconds', 'Time.')
    for (const seconds of [0.001, 0.002, 0.3, 60]) took.observe({ kind: 'query' }, seconds)
    const text = metrics.text()
    for (const [bound, count] of [
      ['0.001', 1],
      ['0.0025', 2],
      ['0.25', 2],
      ['0.5', 3],
      ['10', 3],
      ['+Inf', 4],
    ])
      expect(text).toContain(`took_seconds_bucket{kind="query",le="${bound}"} ${count}\n`)
    expect(text).toContain('took_seconds_sum{kind="query"} 60.303\n')
    expect(text).toContain('took_seconds_count{kind="query"} 4\n')
  })
})

describeEngines('what watchers are told', (open, engine) => {
  let database: Database
  let people: Map<string, Actor>

  beforeAll(async () => {
    database = await open()
    people = await hire(database, ['Anna'])
  })
  afterEach(() => traceTo(null))

  async function served<Answer>(
    settings: object,
    body: (
      at: (path: string) => Promise<Response>,
      post: (query: string, more?: object) => Promise<any>,
    ) => Promise<Answer>,
  ): Promise<Answer> {
    const { server } = openHouse(database, people, settings)
    const { url } = await server.listen()
    const post = async (query: string, more: object = {}) => {
      const headers = { 'content-type': 'application/json', authorization: 'Bearer anna', ...more }
      return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
    }
    try {
      return await body((path) => fetch(new URL(path, url)), post)
    } finally {
      await server.close()
    }
  }

  const figure = (text: string, name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1) ?? 0,
    )

  test('the figures of the process, with what requests became', async () => {
    await served({}, async (at, post) => {
      const before = await (await at('/metrics')).text()
      await post('query Who { viewer { name } }')
      await post('mutation { accountCreate(input: { name: "X" }) { cursor } }')
      await post('{ nothing }')
      await post('{ accounts(first: 200) { nodes { children(first: 200) { nodes { parent { id } } } } } }')
      const response = await at('/metrics')
      expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
      const after = await response.text()
      const grown = (name: string) => figure(after, name) - figure(before, name)
      expect(grown('rapport_requests_total{kind="query",outcome="OK"}')).toBe(1)
      expect(grown('rapport_requests_total{kind="mutation",outcome="OK"}')).toBe(1)
      expect(grown('rapport_requests_total{kind="none",outcome="BAD_REQUEST"}')).toBe(1)
      expect(grown('rapport_requests_total{kind="query",outcome="COST_EXCEEDED"}')).toBe(1)
      expect(grown('rapport_request_duration_seconds_count{kind="query"}')).toBe(2)
      expect(grown('rapport_cost_total{of="actual"}')).toBe(12)
      expect(grown('rapport_database_statements_total')).toBeGreaterThan(0)
      expect(figure(after, 'rapport_database_up')).toBe(1)
      for (const name of [
        'rapport_event_loop_delay_seconds',
        'rapport_database_connections',
        'rapport_relay_lag_seconds',
      ])
        expect(after).toContain(`\n${name}`)
      for (const line of after.trim().split('\n'))
        expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/)
    })
  })

  test('that events wait for their numbers, on the engine where they do', async () => {
    const told = await served({ readyLag: 1e-9 }, async (at, post) => {
      await post('mutation { accountCreate(input: { name: "Y" }) { cursor } }')
      const response = await at('/readyz')
      return { status: response.status, body: (await response.json()) as any }
    })
    const lag = await relayLag(database)
    if (engine === 'sqlite') {
      expect([told.status, told.body, lag]).toEqual([
        200,
        { ready: true, relayLagSeconds: 0 },
        { waiting: 0, seconds: 0 },
      ])
      return
    }
    expect([told.status, told.body.ready]).toEqual([503, false])
    expect(lag.waiting).toBeGreaterThan(0)
    const sequencer = startSequencer(database)
    await expect.poll(async () => (await relayLag(database)).waiting).toBe(0)
    await sequencer.stop()
  })

  test('where the time of a request goes: a trace that the caller began, without a value of the request', async () => {
    const batches: any[] = []
    const collector = createHttp((request, response) => {
      let text = ''
      request.on('data', (chunk) => {
        text += chunk
      })
      request.on('end', () => {
        batches.push({ url: request.url, key: request.headers['x-key'], ...JSON.parse(text) })
        response.end('{}')
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => collector.once('listening', resolve))
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
    const sender = otlpCollector({ endpoint, headers: { 'x-key': 'k' }, service: 'crm' }, () => {})
    traceTo(sender.take)
    const caller = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }
    await served({}, async (_, post) => {
      await post('{ accounts(filter: { name: { eq: "a secret name" } }) { nodes { id } totalCount } }', caller)
      await post('{ viewer { name } }', { traceparent: `00-${'c'.repeat(32)}-${'d'.repeat(16)}-00` })
    })
    await sender.stop()
    collector.close()
    expect(batches[0]).toMatchObject({ url: '/v1/traces', key: 'k' })
    const spans = batches.flatMap((batch) => batch.resourceSpans[0].scopeSpans[0].spans)
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set(['a'.repeat(32)]))
    const named = (name: string) => spans.filter((span) => span.name === name)
    expect(named('POST /graphql')).toMatchObject([{ parentSpanId: 'b'.repeat(16), kind: 2 }])
    const [root] = named('POST /graphql')
    for (const name of ['parse', 'validate', 'execute'])
      expect(named(name)).toMatchObject([{ parentSpanId: root.spanId }])
    expect(named('sql').length).toBeGreaterThanOrEqual(2)
    for (const span of named('sql')) expect(span.attributes[0].value.stringValue).toMatch(/^select/i)
    for (const span of spans)
      expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano))
    expect(JSON.stringify(batches)).not.toContain('a secret name')
  })
})

test('a collector that does not answer costs its spans and nothing else', async () => {
  const wrong: unknown[] = []
  const sender = otlpCollector({ endpoint: 'http://127.0.0.1:9', headers: {}, service: 'crm' }, (error) =>
    wrong.push(error),
  )
  const span: Span = {
    ...{ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentId: null, name: 'x', kind: 'internal' },
    ...{ began: 1, ended: 2, attributes: {}, failed: false },
  }
  for (let index = 0; index < 10_000; index++) sender.take(span)
  await sender.stop()
  expect(wrong.length).toBeGreaterThan(0)
})

test.each([
  [`key rpt_${'0'.repeat(26)}_${'A'.repeat(49)} used`, `key rpt_${'0'.repeat(26)}_… used`],
  ['{"authorization":"Bearer abcdefgh12345678"}', '{"authorization":"Bearer …"}'],
  ['token eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2ln.', 'token eyJ….'],
  ['at postgres://me:hunter2@db:5432/crm failed', 'at postgres://me:…@db:5432/crm failed'],
  ['the operator’s own-bearer-0123456789 leaked', 'the operator’s … leaked'],
  ['nothing here: http://a.example/b', 'nothing here: http://a.example/b'],
])('a line of the log holds no secret: %s', (line, told) => {
  expect(withoutSecrets(line, [null, 'own-bearer-0123456789'])).toBe(told)
})
