import { PART } from '../customfields/values.ts'
import type { CustomFieldValue } from '../read/reading.ts'
import type { Row } from '../record/record.ts'
import type { Cell, Needs } from './export.needs.ts'

/** The id of a record in another system; all of them without a source. */
export function externalCell(needs: Needs, source: string): Cell {
  needs.externalIds = true
  const all = (row: Row) => row['externalIds'] as { source: string; id: string }[]
  return source === '' ? all : (row) => all(row).find((one) => one.source === source)?.id ?? null
}

/** The custom fields of a record as an import takes them; those alone that stand among `uses`. */
export function customFieldsCell(needs: Needs, uses: string[]): Cell {
  needs.customFields = true
  const open = new Set(uses)
  return (row) =>
    (row['customFields'] as CustomFieldValue[])
      .filter(({ key }) => open.has(`customFields.${key}`))
      .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)))
}

/** The value of one custom field. */
export function customCell(needs: Needs, key: string | undefined): Cell {
  needs.customFields = true
  return (row) => partOf((row['customFields'] as CustomFieldValue[]).find((value) => value.key === key)) ?? null
}

/** The one member of a custom field's value that is filled. */
function partOf(value: CustomFieldValue | undefined): unknown {
  return (
    value &&
    Object.values(PART)
      .map((part) => value[part])
      .find((one) => one !== null)
  )
}
