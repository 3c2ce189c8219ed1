import { type Refusal, Refusals, refusal } from '../plain/refusal.ts'
import { INVALID, REQUIRED } from '../plain/refusals.ts'
import { can, need } from '../platform/access/access.ts'
import { isDatePattern } from '../platform/jobs/date-pattern.ts'
import type { ImportPlan, Mapped } from '../platform/jobs/import.ts'
import { makeJob } from '../platform/jobs/make.ts'
import { FORMS, targetOf } from '../platform/jobs/targets.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { Job } from './job.record.ts'

/**
 * Makes a job that imports the file which is sent to it next.
 * @throws Refusals at `input.mapping` and `input.delimiter`; Failure FORBIDDEN without the right to IMPORT, or without
 * any right to write such records.
 */
export async function startImport(
  work: Work,
  record: RecordDefinition,
  plan: ImportPlan,
  dryRun: boolean,
): Promise<{ id: string }> {
  need(work.actor, Job, 'IMPORT')
  if (!can(work.actor, record, 'UPDATE')) need(work.actor, record, 'CREATE')
  const wrong = (plan.mapping ?? []).flatMap((one, index) => wrongIn(record, one, ['mapping', String(index)]))
  if ([...plan.delimiter].length !== 1 || /["\r\n]/.test(plan.delimiter))
    wrong.push(
      no(['delimiter'], 'one character that is neither a quote nor the end of a line', '引号和换行以外的一个字符'),
    )
  if (wrong.length > 0) throw new Refusals(wrong)
  const asked = { name: `${record.plural}Import`, kind: 'IMPORT' as const, noun: record.noun, plan, dryRun }
  const { id } = await makeJob(work, { ...asked, status: 'WAITING' })
  return { id }
}

function wrongIn(record: RecordDefinition, { field, column, value, pattern }: Mapped, path: string[]): Refusal[] {
  const wrong: Refusal[] = []
  const target = targetOf(record, field)
  if (!target)
    wrong.push(
      no(
        [...path, 'field'],
        FORMS,
        `可写入的字段，例如 name、amount.amount、account、externalIds.<来源>、customFields.<键>`,
      ),
    )
  if (column == null && value == null) wrong.push(refusal(REQUIRED, { field: 'column' }, [...path, 'column']))
  if (column != null && value != null)
    wrong.push(no([...path, 'value'], 'left out where a column is named', '空值（已指定 column 时）'))
  if (pattern != null && !isDatePattern(pattern))
    wrong.push(
      no(
        [...path, 'pattern'],
        'a pattern with YYYY, MM or M, DD or D, each once, such as DD.MM.YYYY',
        '含 YYYY、MM（或 M）、DD（或 D）各一次的格式，例如 DD.MM.YYYY',
      ),
    )
  return wrong
}

function no(path: string[], en: string, zh: string): Refusal {
  return refusal(INVALID, { field: path.at(-1)!, expected: { en, zh } }, path)
}
