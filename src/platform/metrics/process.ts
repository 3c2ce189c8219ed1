import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Database } from '../database/database.ts'
import { relayLag } from '../log/lag.ts'
import { type Metrics, makeMetrics } from './metrics.ts'

/** The figures of this process, for all who have some to tell. */
export const metrics: Metrics = makeMetrics()

/** Open streams of events, by their transport. */
export const subscribers = metrics.gauge('rapport_subscribers', 'Open streams of events.')

/** How often the event loop is looked at, in milliseconds. */
const RESOLUTION = 20
const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
delay.enable()

const loop = metrics.gauge('rapport_event_loop_delay_seconds', 'How late the event loop was since the last scrape.')
const memory = metrics.gauge('rapport_memory_bytes', 'Memory of the process.')
const lag = metrics.gauge('rapport_relay_lag_seconds', 'Age of the oldest committed event that has no number yet.')
const waiting = metrics.gauge(
  'rapport_relay_waiting_events',
  'Committed events that have no number yet, at most 10000.',
)
const connections = metrics.gauge('rapport_database_connections', 'Connections to the database, by what they do.')
const statements = metrics.gauge(
  'rapport_database_statements_total',
  'Statements since the process started.',
  'counter',
)
const answers = metrics.gauge('rapport_database_up', 'Whether the database answers.')

/** Takes the figures that are asked for rather than told, and answers all of them as text. */
export async function scrape(database: Database): Promise<string> {
  loop.set({ quantile: '0.5' }, late(delay.percentile(50)))
  loop.set({ quantile: '0.99' }, late(delay.percentile(99)))
  loop.set({ quantile: '1' }, late(delay.max))
  delay.reset()
  const { rss, heapUsed } = process.memoryUsage()
  memory.set({ kind: 'resident' }, rss)
  memory.set({ kind: 'heap' }, heapUsed)
  statements.set({}, database.statements())
  for (const [doing, count] of Object.entries(database.connections())) connections.set({ doing }, count)
  const behind = await relayLag(database).catch(() => null)
  answers.set({}, behind ? 1 : 0)
  if (behind) {
    lag.set({}, behind.seconds)
    waiting.set({}, behind.waiting)
  }
  return metrics.text()
}

/** Seconds beyond the time that lies between two looks anyway. */
function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e9 - RESOLUTION / 1000)
}
