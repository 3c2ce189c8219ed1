import type { RecordDefinition } from '../record/record.ts'
import type { Draft } from './draft.ts'
import { noInvalid } from './refuse.ts'
import { sameValue, showValue } from './values.ts'

/** Refuses to change what is settable at creation alone; saying it again is no change. */
export function keepCreateOnly(record: RecordDefinition, draft: Draft): void {
  if (!draft.before) return
  for (const [name, field] of Object.entries(record.fields)) {
    if (!field.createOnly || draft.input[name] === undefined) continue
    if (!sameValue(showValue(field, name, draft.before), showValue(field, name, draft.after)))
      draft.refusals.push(noInvalid([name], 'left as it was set at creation', '创建时设定的原值'))
  }
}
