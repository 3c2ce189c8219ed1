import { type Refusal, refusal } from '../../plain/refusal.ts'
import { INVALID, REQUIRED } from '../../plain/refusals.ts'
import type { RecordDefinition } from '../record/record.ts'
import { isDatePattern } from './date-pattern.ts'
import type { ImportPlan, Mapped } from './import.plan.ts'
import { FORMS, targetOf } from './targets.ts'

/** What is wrong with the plan of an import, at the paths of its input. */
export function wrongInPlan(record: RecordDefinition, { mapping, delimiter }: ImportPlan): Refusal[] {
  const wrong = (mapping ?? []).flatMap((one, index) => wrongIn(record, one, ['mapping', String(index)]))
  if ([...delimiter].length !== 1 || /["\r\n]/.test(delimiter))
    wrong.push(
      no(['delimiter'], 'one character that is neither a quote nor the end of a line', '引号和换行以外的一个字符'),
    )
  return wrong
}

function wrongIn(record: RecordDefinition, { field, column, value, pattern }: Mapped, path: string[]): Refusal[] {
  const wrong: Refusal[] = []
  const target = targetOf(record, field)
  if (!target)
    wrong.push(
      no(
        [...path, 'field'],
        `${FORMS}, not ${JSON.stringify(field)}`,
        `可写入的字段，例如 name、amount.amount、account、externalIds.<来源>、customFields.<键>，而不是 ${JSON.stringify(field)}`,
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
