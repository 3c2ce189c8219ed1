import { readId } from '../../plain/ids.ts'
import { needField } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allOf, type Comparison, compareText, compareValue } from './comparison.ts'
import { type Compiling, customDefinition, malformed } from './compiling.ts'

/** Filters that every noun has. */
export const COMMON: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'archivedAt', 'version'])

/** Compares what every record has; an id in any spelling that writes take, that of a UUID too. */
export function commonCondition(
  c: Compiling,
  record: RecordDefinition,
  name: string,
  asked: Comparison,
  alias: string,
) {
  const column = sql.ref(`${alias}.${name}`)
  return name === 'id' ? compareIds(c, record, column, asked) : compareValue(column, asked, c.engine)
}

/** Compares a column that holds ids of the noun, however they are spelt. */
export function compareIds(
  { engine }: Pick<Compiling, 'engine'>,
  record: RecordDefinition,
  column: Clause<unknown>,
  asked: Comparison,
): Clause<boolean> {
  return compareValue(column, asked, engine, (id) => readId(record.prefix, String(id)) ?? id)
}

/** Records with an external id of a source. `{source, id}`, each optional, compared exactly. */
export function externalIdCondition(c: Compiling, record: RecordDefinition, asked: Comparison, alias: string) {
  needField(c.actor, record, 'externalIds', 'READ')
  const entry = c.alias()
  const ref = (column: string) => sql.ref(`${entry}.${column}`)
  const parts = [
    sql<boolean>`${ref('noun')} = ${record.noun}`,
    sql<boolean>`${ref('recordId')} = ${sql.ref(`${alias}.id`)}`,
  ]
  if (asked['source']) parts.push(compareValue(ref('source'), asked['source'] as Comparison, c.engine))
  if (asked['id']) parts.push(compareValue(ref('externalId'), asked['id'] as Comparison, c.engine))
  return sql<boolean>`exists (select 1 from "ExternalId" as ${sql.ref(entry)} where ${allOf(parts)})`
}

const COLUMN_OF_KIND = { TEXT: 'text', NUMBER: 'number', DATE: 'date', BOOLEAN: 'boolean', OPTION: 'option' } as const

/** Each item names a custom field by key and compares it in its own kind; all items must hold. */
export function customFieldCondition(c: Compiling, record: RecordDefinition, asked: Comparison[], alias: string) {
  return allOf(asked.map((item) => oneCustomField(c, record, item, alias)))
}

function oneCustomField(c: Compiling, record: RecordDefinition, item: Comparison, alias: string) {
  const { key, ...byKind } = item
  const definition = customDefinition(c, record.noun, String(key))
  needField(c.actor, record, `customFields.${key}`, 'READ')
  const wanted = COLUMN_OF_KIND[definition.kind]
  const compared = Object.entries(byKind).filter(([, value]) => value !== null && value !== undefined)
  const [kind, comparison] = compared[0] ?? []
  if (compared.length !== 1 || kind !== wanted)
    throw malformed(`The custom field ${key} of ${record.noun} is compared with exactly one of: ${wanted}.`)
  const { isNull, neq, nin, ...positive } = comparison as Comparison
  const holds = (inner: Comparison) => customValueExists(c, definition, inner, alias)
  const conditions = []
  if (isNull !== null && isNull !== undefined) conditions.push(isNull ? sql<boolean>`(not ${holds({})})` : holds({}))
  if (neq !== null && neq !== undefined) conditions.push(sql<boolean>`(not ${holds({ eq: neq })})`)
  if (nin !== null && nin !== undefined) conditions.push(sql<boolean>`(not ${holds({ in: nin })})`)
  if (Object.values(positive).some((value) => value !== null)) conditions.push(holds(positive))
  return allOf(conditions)
}

function customValueExists(
  c: Compiling,
  definition: { id: string; kind: string },
  comparison: Comparison,
  alias: string,
) {
  const entry = c.alias()
  const ref = (column: string) => sql.ref(`${entry}.${column}`)
  const text = definition.kind === 'TEXT' || definition.kind === 'OPTION'
  const meets = text
    ? compareText(ref('textKey'), comparison, c.engine)
    : compareValue(ref(COLUMN_OF_KIND[definition.kind as 'NUMBER']), comparison, c.engine)
  return sql<boolean>`exists (select 1 from "CustomValue" as ${sql.ref(entry)}
    where ${ref('recordId')} = ${sql.ref(`${alias}.id`)} and ${ref('fieldId')} = ${definition.id} and ${meets})`
}
