import { Refusals } from '../plain/refusal.ts'
import { can, need } from '../platform/access/access.ts'
import { wrongInPlan } from '../platform/jobs/import.check.ts'
import type { ImportPlan } from '../platform/jobs/import.plan.ts'
import { makeJob } from '../platform/jobs/make.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { Job } from './job.record.ts'

/**
 * Makes a job that imports the file which is sent to it next.
 * @throws Refusals at `mapping` and `delimiter`; Failure FORBIDDEN without the right to IMPORT, or without any right to
 * write such records.
 */
export async function startImport(
  work: Work,
  record: RecordDefinition,
  plan: ImportPlan,
  dryRun: boolean,
): Promise<{ id: string }> {
  need(work.actor, Job, 'IMPORT')
  if (!can(work.actor, record, 'UPDATE')) need(work.actor, record, 'CREATE')
  const wrong = wrongInPlan(record, plan)
  if (wrong.length > 0) throw new Refusals(wrong)
  const asked = { name: `${record.plural}Import`, kind: 'IMPORT' as const, noun: record.noun, plan, dryRun }
  const { id } = await makeJob(work, { ...asked, status: 'WAITING' })
  return { id }
}
