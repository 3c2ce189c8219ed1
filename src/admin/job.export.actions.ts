import { need } from '../platform/access/access.ts'
import { readDefinitions } from '../platform/customfields/definitions.ts'
import { exportColumns } from '../platform/jobs/export.columns.ts'
import type { ExportPlan } from '../platform/jobs/export.ts'
import { makeJob } from '../platform/jobs/make.ts'
import { compiling } from '../platform/read/compiling.ts'
import { pageStatement } from '../platform/read/page.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { Job } from './job.record.ts'

/** What is asked of an export: `columns` null stands for all that whoever asks may see. */
export type ExportAsked = Omit<ExportPlan, 'columns'> & { columns: string[] | null }

/**
 * Makes a job that writes what a list holds to a file.
 * @throws Failure FORBIDDEN without the right to EXPORT or to read the noun, or for a hidden field in filter, order or
 * columns; BAD_REQUEST for a column, filter or order that makes no sense.
 */
export async function startExport(
  work: Work,
  record: RecordDefinition,
  { columns, ...plan }: ExportAsked,
  baseCurrency: string,
): Promise<{ id: string }> {
  const { actor, engine } = work
  need(actor, Job, 'EXPORT')
  need(actor, record, 'READ')
  const definitions = await readDefinitions(work.sql)
  const all: ExportPlan = { ...plan, columns: exportColumns(actor, record, definitions, columns, plan.format) }
  // A list that cannot be read is refused now, and not by the job.
  pageStatement(compiling({ engine, actor, definitions, baseCurrency }), record, { ...plan.list, first: 1 })
  const { id } = await makeJob(work, { name: `${record.plural}Export`, kind: 'EXPORT', noun: record.noun, plan: all })
  return { id }
}
