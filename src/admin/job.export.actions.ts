import { need } from '../platform/access/access.ts'
import { type ExportAsked, planExport } from '../platform/jobs/export.plan.ts'
import { makeJob } from '../platform/jobs/make.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { Job } from './job.record.ts'

/**
 * Makes a job that writes what a list holds to a file.
 * @throws Failure FORBIDDEN without the right to EXPORT or to read the noun, and as `planExport`.
 */
export async function startExport(
  work: Work,
  record: RecordDefinition,
  asked: ExportAsked,
  baseCurrency: string,
): Promise<{ id: string }> {
  need(work.actor, Job, 'EXPORT')
  need(work.actor, record, 'READ')
  const plan = await planExport(work, record, asked, baseCurrency)
  const { id } = await makeJob(work, { name: `${record.plural}Export`, kind: 'EXPORT', noun: record.noun, plan })
  return { id }
}
