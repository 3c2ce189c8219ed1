import { fromMinor } from '../../plain/money.ts'
import { can } from '../access/access.ts'
import { PART } from '../customfields/values.ts'
import type { CustomFieldValue, Reading } from '../read/reading.ts'
import type { Field } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { recordOfId } from '../record/registry.ts'
import { showValue } from '../write/values.ts'

/**
 * The value of one column of a record, as JSON; null where there is none. Undefined where it points to no record that
 * the reader may see: NDJSON leaves it out, so that an import of the file clears nothing, and nobody can tell whether
 * there is one.
 */
export async function valueAt(reading: Reading, record: RecordDefinition, row: Row, path: string): Promise<unknown> {
  const [name = '', ...rest] = path.split('.')
  const id = row['id'] as string
  if (name === 'externalIds') {
    const all = (await reading.externalIds(record, id)).map(({ source, id }) => ({ source, id }))
    return rest.length === 0 ? all : (all.find(({ source }) => source === rest.join('.'))?.id ?? null)
  }
  if (name === 'customFields') {
    const all = await reading.customFields(record, id)
    return partOf(all.find(({ key }) => key === rest[0])) ?? null
  }
  const field = record.fields[name]
  if (!field) return row[name] ?? null
  if (field.kind === 'reference') return referred(reading, field.target(), row[field.column], rest)
  const value = await shown(reading, record, name, field, row)
  return rest.length === 0 ? value : ((value as Row | null)?.[rest[0]!] ?? null)
}

/** The custom fields of a record as an import takes them; those alone that stand among `uses`. */
export async function customAt(reading: Reading, record: RecordDefinition, id: string, uses: string[]): Promise<Row[]> {
  const all = await reading.customFields(record, id)
  const open = all.filter(({ key }) => uses.includes(`customFields.${key}`))
  return open.map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)))
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

/** A record that the reader does not see is not named either. */
async function referred(reading: Reading, target: RecordDefinition, id: unknown, rest: string[]): Promise<unknown> {
  if (typeof id !== 'string' || !can(reading.actor, target, 'READ')) return undefined
  const found = await reading.byId(target, id)
  if (!found) return undefined
  return rest.length === 0 ? id : valueAt(reading, target, found, rest.join('.'))
}

async function shown(reading: Reading, record: RecordDefinition, name: string, field: Field, row: Row) {
  if (field.kind === 'baseMoney') {
    const minor = row[field.column] as number | null
    return minor === null ? null : fromMinor(minor, await reading.baseCurrency())
  }
  if (field.kind !== 'links') return showValue(field, name, row)
  const rows = await reading.links(record, name, row['id'] as string)
  const entries = await Promise.all(rows.map((entry) => entryOf(reading, field, entry)))
  const whole = entries.filter((entry) => entry !== null)
  return field.flat ? whole.map((entry) => entry[field.flat!]) : whole
}

/** An entry of a list of links; null where the reader does not see the record that it must have. */
async function entryOf(reading: Reading, field: Extract<Field, { kind: 'links' }>, row: Row): Promise<Row | null> {
  const entry: Row = {}
  for (const [name, part] of Object.entries(field.parts)) {
    const value = row[part.column] ?? null
    const points = part.kind === 'reference' || part.kind === 'anyRecord'
    const target = part.kind === 'reference' ? part.target() : recordOfId(String(value))
    entry[name] = points ? ((target && (await referred(reading, target, value, []))) ?? null) : value
    if (points && entry[name] === null && 'required' in part && part.required) return null
  }
  return entry
}
