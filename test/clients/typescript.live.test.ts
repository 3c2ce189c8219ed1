import { createClient as createSocketClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as accounts from '../../clients/typescript/src/generated/accounts.ts'
import * as keys from '../../clients/typescript/src/generated/keys.ts'
import { events, pipelineChanged } from '../../clients/typescript/src/generated/live.ts'
import * as opportunities from '../../clients/typescript/src/generated/opportunities.ts'
import * as stages from '../../clients/typescript/src/generated/stages.ts'
import { viewer } from '../../clients/typescript/src/generated/workspace.ts'
import { createClient, overSocket, RapportError, subscribe } from '../../clients/typescript/src/index.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { type Sequencer, startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

const EVENTS = `subscription Accounts($after: Cursor) {
  events(after: $after, filter: {types: ["account.created"]}) { cursor event { id subject { ... on Account { name } } } }
}`

describeEngines('a stream of the TypeScript client', (open) => {
  let database: Database
  let server: Awaited<ReturnType<typeof serve>>
  let sequencer: Sequencer
  let made = 0
  const client = () => createClient({ url: server.url, key: ADMIN_KEY })
  const make = async (many: number) => {
    for (let n = 0; n < many; n++) await accounts.create(client(), { name: `Live ${made++}` })
  }
  const names = (from: number) => Array.from({ length: made - from }, (_, n) => `Live ${from + n}`)
  const restart = async () => {
    await server.close()
    server = await serve(database, { port: Number(new URL(server.url).port) })
  }
  beforeAll(async () => {
    database = await open()
    server = await serve(database)
    sequencer = startSequencer(database)
  })
  afterAll(async () => {
    await server.close()
    await sequencer.stop()
  })

  it.each(['Server-Sent Events', 'a WebSocket'])(
    'tells all that happens over %s, across restarts of the server',
    async (way) => {
      const socket = createSocketClient({
        url: server.url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: () => ({ authorization: `Bearer ${ADMIN_KEY}` }),
      })
      const told: string[] = []
      const began = Promise.withResolvers<void>()
      const leaving = new AbortController()
      let lost = 0
      const from = made
      const follow = async () => {
        const options = {
          ...(way === 'a WebSocket' ? { connect: overSocket(socket) } : {}),
          ...{ signal: leaving.signal, heartbeats: true, onReconnect: () => void lost++ },
        }
        for await (const { events } of subscribe(client(), EVENTS, {}, options)) {
          if (events.event) told.push(events.event.subject.name)
          began.resolve()
        }
      }
      const following = follow().catch((thrown) => thrown)
      await began.promise
      await make(3)
      await restart()
      await make(3)
      await expect.poll(() => told.length, { timeout: 10_000 }).toBe(6)
      await restart()
      await make(2)
      await expect.poll(() => told, { timeout: 10_000 }).toEqual(names(from))
      expect(lost).toBeGreaterThanOrEqual(2)
      leaving.abort(new Error('enough'))
      expect(await following).toEqual(new Error('enough'))
      await socket.dispose()
    },
  )

  it('begins behind the cursor of a change', async () => {
    const { cursor } = await accounts.create(client(), { name: `Live ${made++}` })
    const from = made
    await make(2)
    const told: unknown[] = []
    for await (const { event } of events(client(), { after: cursor, filter: { types: ['account.created'] } })) {
      told.push(event!.subject?.__typename === 'Account' && event!.subject.name)
      if (told.length === 2) break
    }
    expect(told).toEqual(names(from))
  })

  it('tells how a board changes', async () => {
    const { nodes } = await stages.list(client(), { orderBy: [{ position: 'ASC' }] }).page()
    const [first, second] = nodes
    const stream = pipelineChanged(client(), { pipelineId: first!.pipeline!.id }, { heartbeats: true })
    expect((await stream.next()).value.kind).toBe('HEARTBEAT')
    const { opportunity } = await opportunities.create(client(), { name: 'On the board', stage: first!.id })
    const { id } = opportunity!
    await opportunities.moveToStage(client(), { id, stage: second!.id })
    const told = [await stream.next(), await stream.next()].map(({ value }) => value)
    expect(told).toMatchObject([
      { kind: 'ENTERED', opportunityId: id, toStage: { id: first!.id } },
      { kind: 'MOVED', opportunityId: id, fromStage: { name: first!.name }, toStage: { name: second!.name } },
    ])
    await stream.return!()
  })

  it('ends when its key is taken away', async () => {
    const { user } = await viewer(client())
    const { key, secret } = await keys.create(client(), { name: 'For a while', user: user!.id })
    const stream = subscribe(createClient({ url: server.url, key: secret! }), EVENTS, {}, { heartbeats: true })
    await stream.next()
    await keys.archive(client(), { id: key!.id })
    const ended = await stream.next().then(
      () => null,
      (thrown) => thrown,
    )
    expect(ended).toBeInstanceOf(RapportError)
    expect(ended.code).toBe('UNAUTHENTICATED')
  })
})
