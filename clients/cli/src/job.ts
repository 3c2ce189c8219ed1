import { type Job, list } from '../../typescript/src/generated/jobs.ts'
import { jobChanged } from '../../typescript/src/generated/live.ts'
import type { Client } from '../../typescript/src/index.ts'
import { Ending, EXIT, wrongUse } from './exit.ts'
import type { Progress } from './progress.ts'
import { grouped } from './terminal.ts'

export type { Job } from '../../typescript/src/generated/jobs.ts'

/** Why a row failed, of the first ones. */
export interface Problem {
  place: string | null
  column: string | null
  code: string | null
  message: string | null
}

const SHOW = `query ShowJob($id: ID!) { job(id: $id) {
  id name kind noun status dryRun total processed created updated unchanged failed message
  createdAt startedAt endedAt expiresAt uploadPath resultPath owner { id name } undoes { id name }
  undoneBy(first: 1) { nodes { id status } } problems { place column code message }
} }`

export type ShownJob = Omit<Job, 'allowed' | 'archivedAt' | 'updatedAt' | 'version'> & {
  problems: Problem[] | null
  undoneBy: { nodes: { id: string; status: string | null }[] } | null
}

/** One job with why its first rows failed. @throws Ending where there is none that one may see. */
export async function jobOf(client: Client, given: string, signal: AbortSignal): Promise<ShownJob> {
  const { job } = await client.request<{ job: ShownJob | null }>(SHOW, { id: idOf(given) }, { signal })
  if (job) return job
  throw new Ending(EXIT.REFUSED, 'NOT_FOUND', `There is no job ${given} that you may see; "rapport jobs" lists them.`)
}

/** @throws Ending for what is no id of a job. */
export function idOf(given: string): string {
  if (/^job_[0-9a-z]{26}$/.test(given)) return given
  throw wrongUse(`${JSON.stringify(given)} is no id of a job, such as job_01m8…; "rapport jobs" lists them.`)
}

/** The newest jobs. */
export async function newestJobs(client: Client, most: number, filter: object | null, signal: AbortSignal) {
  const jobs: Job[] = []
  const given = { filter, orderBy: [{ createdAt: 'DESC' as const }], first: Math.min(200, most) }
  for await (const job of list(client, given, { signal })) {
    jobs.push(job)
    if (jobs.length >= most) break
  }
  return jobs
}

export const hasEnded = ({ status }: Pick<Job, 'status'>): boolean =>
  status === 'DONE' || status === 'FAILED' || status === 'CANCELED'

/** Follows a job to its end, through lost connections and restarts of the server. */
export async function followJob(
  client: Client,
  id: string,
  tell: (job: Job) => unknown,
  signal: AbortSignal,
): Promise<Job> {
  for await (const { job } of jobChanged(client, { id }, { signal, heartbeats: true })) {
    if (!job) throw new Ending(EXIT.NOT_ALLOWED, 'FORBIDDEN', `You may see the job ${id} no more.`)
    await tell(job)
    if (hasEnded(job)) return job
  }
  throw new Error('The stream of a job ended before the job')
}

/** Tells how far a job has come. */
export function tellProgress(progress: Progress, { status, total, processed, failed }: Job): void {
  const waits = status === 'RUNNING' || status === 'DONE' ? '' : `  ${(status ?? '').toLowerCase()}`
  const wrong = failed ? `  ${grouped(failed)} failed` : ''
  progress.tell(processed ?? 0, total ? Math.min(1, (processed ?? 0) / total) : null, `${wrong}${waits}`)
}

/** What came of a job, in one line. */
export function summaryOf(job: Pick<Job, 'kind' | 'status' | 'dryRun' | 'message'> & Counted): string {
  const { kind, status, dryRun, processed } = job
  const rows = `${grouped(processed ?? 0)} ${kind === 'IMPORT' ? 'rows' : 'records'}`
  const counts = kind === 'EXPORT' ? '' : `: ${countsOf(job)}`
  const dry = dryRun ? 'Dry run, nothing is written: ' : ''
  const end = status === 'DONE' ? '' : ` The job is ${status}.${job.message ? ` ${job.message}` : ''}`
  return `${dry}${rows}${counts}.${end}`
}

export type Counted = Pick<Job, 'processed' | 'created' | 'updated' | 'unchanged' | 'failed'>

function countsOf({ created, updated, unchanged, failed }: Counted): string {
  const counts = { created, updated, unchanged, failed }
  return Object.entries(counts)
    .map(([name, count]) => `${grouped(count ?? 0)} ${name}`)
    .join(', ')
}

/** With what the process ends that waited for a job. */
export function exitOfJob({ status, failed }: Pick<Job, 'status' | 'failed'>): number {
  return status === 'DONE' && !failed ? EXIT.DONE : EXIT.REFUSED
}
