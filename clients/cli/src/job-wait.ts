import type { Client } from '../../typescript/src/index.ts'
import type { Call } from './command.ts'
import { followJob, type Job, tellProgress } from './job.ts'
import { progressOn } from './progress.ts'
import { write } from './terminal.ts'

/** Follows a job to its end with a progress bar. Null: whoever waited had enough; the job goes on. */
export async function waitFor(client: Client, id: string, { terminal, json, soon }: Call): Promise<Job | null> {
  const progress = progressOn(terminal, json)
  try {
    return await followJob(client, id, (job) => tellProgress(progress, job), soon)
  } catch (thrown) {
    if (!soon.aborted) throw thrown
    progress.clear()
    await write(
      terminal.err,
      json ? '' : `The job goes on. "rapport jobs watch ${id}" shows it, "rapport jobs cancel ${id}" stops it.\n`,
    )
    return null
  } finally {
    progress.clear()
  }
}
