import { actorOfJob } from './admin/job.store.ts'
import { rowReader } from './api/row-coercion.ts'
import { baseCurrency } from './catalog/currency.store.ts'
import type { Database } from './platform/database/database.ts'
import { type Runner, type RunnerParts, startRunner } from './platform/jobs/runner.ts'
import { jobSteps } from './platform/jobs/steps.ts'
import { schema } from './schema.ts'

/** Starts to work on the jobs of this workspace. */
export function startJobs(database: Database, log: RunnerParts['log'], poll?: number): Runner {
  const steps = jobSteps({ readRow: rowReader(schema), baseCurrency })
  return startRunner({ database, actorOf: (job) => actorOfJob(database.read, job), steps, log, poll })
}
