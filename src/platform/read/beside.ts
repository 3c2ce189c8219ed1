import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { allowedVerbs } from './allowed.ts'
import { recordsById } from './by-id.ts'
import type { CustomFieldValue, Reading } from './reading.ts'
import { EVERYTHING } from './wanted.ts'

/** The parts of a reading that are asked for one by one, and fetched for all who ask at once. */
export function readBeside(
  reading: Reading,
): Pick<Reading, 'byId' | 'allowed' | 'links' | 'externalIds' | 'customFields'> {
  const { loader } = reading
  return {
    byId: (record, id, wanted = EVERYTHING) =>
      loader(`record:${record.noun}:${wanted.key}`, recordsById(reading, record, wanted))(id),
    allowed: (record, row) => allowedVerbs(reading, record, row),
    links: async (record, name, id) =>
      (await loader(`links:${record.noun}.${name}`, linksBatch(reading, record.fields[name] as LinksField))(id)) ?? [],
    externalIds: async (record, id) =>
      (await loader(`externalIds:${record.noun}`, externalIdsBatch(reading, record))(id)) ?? [],
    customFields: async (record, id) =>
      (await loader(`customFields:${record.noun}`, customFieldsBatch(reading, record))(id)) ?? [],
  }
}

type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>

/** Rows of a links field's table by the record they belong to, in their order. */
export function linksBatch({ sql: source, database }: Reading, field: LinksField): Batch<Row[]> {
  const own = sql.ref(`l.${field.ownColumn}`)
  return async (ids) => {
    const { rows } = await sql<Row>`select l.* from ${sql.table(field.table)} as l
      where ${own} in (${jsonList(database.engine, [...ids])}) order by ${own}, l."position"`.execute(source)
    return Map.groupBy(rows, (row) => row[field.ownColumn] as string)
  }
}

/** External ids of records of a noun, in the order of their sources. */
export function externalIdsBatch(
  { sql: source, database }: Reading,
  record: RecordDefinition,
): Batch<{ source: string; id: string }[]> {
  return async (ids) => {
    const { rows } = await sql<{ recordId: string; source: string; id: string }>`
      select x."recordId", x."source", x."externalId" as "id" from "ExternalId" as x
      where x."noun" = ${record.noun} and x."recordId" in (${jsonList(database.engine, [...ids])})
      order by x."source", x."externalId"`.execute(source)
    return Map.groupBy(rows, (row) => row.recordId)
  }
}

interface StoredValue {
  recordId: string
  fieldId: string
  text: string | null
  number: number | null
  date: string | null
  boolean: boolean | null
}

/** Custom fields that have a value, in the order of their keys. */
export function customFieldsBatch(
  { sql: source, database, definitions }: Reading,
  record: RecordDefinition,
): Batch<CustomFieldValue[]> {
  return async (ids) => {
    const known = [...((await definitions()).get(record.noun)?.values() ?? [])]
    if (known.length === 0) return new Map()
    const { rows } = await sql<StoredValue>`select v.* from "CustomValue" as v
      where v."recordId" in (${jsonList(database.engine, [...ids])}) order by v."recordId", v."fieldId", v."position"`.execute(
      source,
    )
    const sorted = known.sort((a, b) => (a.key < b.key ? -1 : 1))
    const ofRecord = (values: StoredValue[]) =>
      sorted.flatMap((definition) => {
        const own = values.filter((value) => value.fieldId === definition.id)
        return own.length === 0 ? [] : [shown(definition, own)]
      })
    return new Map([...Map.groupBy(rows, (row) => row.recordId)].map(([id, values]) => [id, ofRecord(values)]))
  }
}

function shown({ key, kind }: { key: string; kind: string }, values: StoredValue[]): CustomFieldValue {
  const { text, number, date, boolean } = values[0]!
  if (kind === 'OPTION')
    return { key, text: null, number: null, date: null, boolean: null, options: values.map((value) => value.text!) }
  return { key, text, number, date, boolean, options: null }
}
