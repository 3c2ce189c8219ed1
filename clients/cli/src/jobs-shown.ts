import type { Job, ShownJob } from './job.ts'
import { clean, grouped, table } from './terminal.ts'

const RIGHT = new Set([3, 4, 5])

/** Jobs as a table. */
export function tableOf(jobs: Job[]): string {
  const rows = jobs.map((job) => [
    ...[job.id, job.name, (job.status ?? '').toLowerCase(), shareOf(job), grouped(job.processed ?? 0)],
    ...[grouped(job.failed ?? 0), timeOf(job.createdAt), job.owner?.name ?? ''],
  ])
  return table(['job', 'what', 'status', 'done', 'rows', 'failed', 'since', 'by'], rows, RIGHT)
}

function shareOf({ status, total, processed }: Pick<Job, 'status' | 'total' | 'processed'>): string {
  if (status === 'DONE') return '100%'
  return total ? `${Math.floor(((processed ?? 0) / total) * 100)}%` : ''
}

/** A moment on the clock of whoever looks. */
function timeOf(instant: string): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Everything about one job, a fact in each line. */
export function factsOf(job: ShownJob): string {
  const facts: [string, unknown][] = [
    ['job', job.id],
    ['what', `${job.name}${job.dryRun ? ' (dry run)' : ''}${job.undoes ? ` of ${job.undoes.id}` : ''}`],
    ['status', `${(job.status ?? '').toLowerCase()}${job.message ? `: ${job.message}` : ''}`],
    [
      'done',
      `${grouped(job.processed ?? 0)}${job.total === null ? '' : ` of ${grouped(job.total)} (${shareOf(job)})`}`,
    ],
    ...(['created', 'updated', 'unchanged', 'failed'] as const)
      .filter((name) => job[name])
      .map((name): [string, unknown] => [name, grouped(job[name]!)]),
    ['by', job.owner?.name],
    ['asked', timeOf(job.createdAt)],
    ['began', job.startedAt && timeOf(job.startedAt)],
    ['ended', job.endedAt && timeOf(job.endedAt)],
    ['kept until', job.expiresAt && timeOf(job.expiresAt)],
    ['taken back by', job.undoneBy?.nodes[0]?.id],
  ]
  const known = facts.filter(([, value]) => value)
  const lines = known.map(([name, value]) => `${name.padEnd(14)}${clean(String(value))}`)
  return `${[...lines, ...problemsOf(job)].join('\n')}\n`
}

/** Why the first rows failed, a line for each. */
export function problemsOf({ kind, problems }: Pick<ShownJob, 'kind' | 'problems'>): string[] {
  return (problems ?? []).map(({ place, column, message }) => {
    const where = kind === 'IMPORT' ? `line ${place}` : place
    // Most sentences begin with the name of the field.
    const named = column && !message?.startsWith(column) ? `${column}: ` : ''
    return clean(`${where}: ${named}${message}`)
  })
}
