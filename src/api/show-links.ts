import { linksOfRow } from '../platform/history/beside-then.ts'
import type { LinksField } from '../platform/record/field.ts'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Context } from './context.ts'
import { flatEntry } from './struct-type.ts'

/** How the entries of a list in a table of its own are shown. Those whose required record the actor may not see are left out, as filters leave them out. */
export function showLinks(record: RecordDefinition, name: string, field: LinksField) {
  const part = field.flat ? field.parts[field.flat]! : null
  return async (row: Row, context: Context): Promise<unknown> => {
    const entries = await linksOfRow(context.reading, record, name, row)
    if (part)
      return (await Promise.all(entries.map((entry) => flatEntry(context, part, entry)))).filter((one) => one != null)
    const whole = await Promise.all(entries.map((entry) => showsRequired(context, field, entry)))
    return entries.filter((_, index) => whole[index])
  }
}

async function showsRequired(context: Context, field: LinksField, entry: Row): Promise<boolean> {
  const required = Object.values(field.parts).filter(
    (part) => part.kind === 'anyRecord' || (part.kind === 'reference' && part.required),
  )
  const shown = await Promise.all(required.map((part) => flatEntry(context, part, entry)))
  return shown.every((one) => one != null)
}
