import { startForecasts } from './forecasts.ts'
import { startJobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Database } from './platform/database/database.ts'
import { startWebhooks } from './webhooks.ts'

/** Starts what a server does beside answering: jobs, webhooks, and what forecasts are made of. */
export function startBackground(
  database: Database,
  settings: Parameters<typeof startWebhooks>[1],
  log: Log,
  onNumbered: (listener: () => void) => () => void,
): { stop: () => Promise<void> } {
  const lanes = [
    startJobs(database, log),
    startWebhooks(database, settings, log, onNumbered),
    startForecasts(database, log, onNumbered),
  ]
  return {
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}
