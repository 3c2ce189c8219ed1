import { createServer } from '../../src/api/server.ts'
import { baseCurrency } from '../../src/catalog/currency.store.ts'
import { openIdentity } from '../../src/identity.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { schema } from '../../src/schema.ts'
import { setUp } from '../../src/set-up.ts'
import { startHooks } from './hooks.sender.ts'
import { startWriters } from './writers.ts'

// A server as `npm start` makes it, with writers inside, so that they can hold a transaction open, and roll it back.
// With HOOKS it posts to webhooks too. It says `ready`, and for every commit `wrote` with the ids of its events; `stop`
// ends the writers.

const { DATABASE_URL, PORT, SEED, WRITERS, TORTURE_KEY, HOOKS } = process.env as Record<string, string>
const say = (message: object) => void process.stdout.write(`${JSON.stringify(message)}\n`)
const complain = (message: string, facts?: { error?: unknown }) =>
  say({ complaint: message, error: String((facts?.error as Error | undefined)?.stack ?? '') })
const log = { info() {}, warn: complain, error: complain, debug() {} }

const database = await openDatabase({ url: DATABASE_URL! })
await setUp(database, TORTURE_KEY!)
const sequencer = startSequencer(database)
const identity = openIdentity({
  ...{ database, log },
  settings: { issuers: [], tokenIssuer: 'urn:torture', tokenSeconds: 900 },
})
const server = createServer({
  ...{ database, schema, baseCurrency, log, onNumbered: sequencer.onNumbered },
  signIn: (bearer) => identity.signIn(bearer, 'en'),
  settings: {
    ...{ host: '127.0.0.1', port: Number(PORT), corsOrigins: ['*'] },
    ...{ limits: { costPerMinute: 1e9 }, live: { queue: 200, heartbeat: 500 }, webhookAllow: '127.0.0.1' },
  },
})
await server.listen()
if (HOOKS) startHooks(database, log, sequencer.onNumbered)
const writers = startWriters(database, {
  count: Number(WRITERS),
  seed: Number(SEED),
  wrote: (ids) => say({ wrote: ids }),
})
say({ ready: true })

process.stdin.setEncoding('utf8').on('data', (text: string) => {
  if (text.includes('go')) writers.go()
  if (!text.includes('stop')) return
  writers.stop().then(
    () => say({ stopped: true }),
    (error) => complain('Stopping failed', { error }),
  )
})
// Whoever started it is gone.
process.stdin.on('end', () => process.exit(0))
