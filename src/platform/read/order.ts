import { needField, visibleFound } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { Field } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { type Compiling, customDefinition, malformed } from './compiling.ts'

export type Direction = 'ASC' | 'DESC'
/** `{closeDate: 'ASC'}`, `{account: {name: 'ASC'}}` or `{customField: {key, direction}}`. */
export type OrderItem = Record<string, unknown>

/** One expression to order by; the last one is always the record's id, which breaks every tie. */
export interface OrderTerm {
  expression: Clause<unknown>
  direction: Direction
  /** Its values may be NULL: NULL is the largest value on both engines. */
  nullable: boolean
  /** The field of the record itself that it orders by; absent for what is joined, and for what has no filter. */
  field?: string
  /** The column of the record itself that it orders by; absent for what is joined. */
  column?: string
}

export interface CompiledOrder {
  terms: OrderTerm[]
  /** Left joins that to-one orders and custom fields need. */
  joins: Clause<unknown>[]
  /** Names the order in cursors, so that a cursor of another order is refused. */
  signature: string
}

const COMMON: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'archivedAt', 'version'])
const SORTABLE: ReadonlySet<Field['kind']> = new Set([
  'text',
  'integer',
  'number',
  'boolean',
  'baseMoney',
  'day',
  'instant',
  'choice',
  'money',
])

/** @throws Failure FORBIDDEN for a field that the actor may not read, BAD_REQUEST for one that has no order. */
export function compileOrder(c: Compiling, record: RecordDefinition, items: OrderItem[], alias: string): CompiledOrder {
  const order: CompiledOrder = { terms: [], joins: [], signature: '' }
  const signatures: string[] = []
  for (const item of items) signatures.push(addItem(c, record, item, alias, order))
  const last = order.terms.at(-1)?.direction ?? 'ASC'
  order.terms.push({ expression: sql.ref(`${alias}.id`), direction: last, nullable: false, column: 'id' })
  order.signature = signatures.join(',')
  return order
}

function addItem(c: Compiling, record: RecordDefinition, item: OrderItem, alias: string, order: CompiledOrder): string {
  const given = Object.entries(item).filter(([, value]) => value !== null && value !== undefined)
  const [name, how] = given[0] ?? []
  if (given.length !== 1 || !name) throw malformed('Each item of orderBy names exactly one field.')
  if (name === 'customField')
    return addCustomField(c, record, how as { key: string; direction: Direction }, alias, order)
  const field = record.fields[name]
  if (field) needField(c.actor, record, name, 'READ')
  if (field?.kind === 'reference')
    return `${name}.${addRelated(c, field.target(), field.column, how as OrderItem, alias, order)}`
  const column = orderColumn(name, field)
  if (!column) throw malformed(`${record.noun} cannot be ordered by ${name}.`)
  const direction = how as Direction
  const before = field?.kind === 'money' ? [field.currency] : []
  for (const each of [...before, column])
    order.terms.push({
      expression: sql.ref(`${alias}.${each}`),
      direction,
      nullable: isNullable(name, field),
      field: name,
      column: each,
    })
  return `${name} ${direction}`
}

function orderColumn(name: string, field: Field | undefined): string | null {
  if (COMMON.has(name)) return name
  if (!field || !SORTABLE.has(field.kind)) return null
  if (field.kind === 'text') return `${field.column}Key`
  if (field.kind === 'money') return field.minor
  return 'column' in field ? field.column : null
}

function isNullable(name: string, field: Field | undefined): boolean {
  if (name === 'archivedAt') return true
  if (!field || field.kind === 'boolean') return false
  return !field.required
}

/** An invisible related record orders as if there were none. */
function addRelated(
  c: Compiling,
  target: RecordDefinition,
  column: string,
  item: OrderItem,
  alias: string,
  order: CompiledOrder,
): string {
  const joined = c.alias()
  order.joins.push(sql`left join ${sql.table(target.table)} as ${sql.ref(joined)}
    on ${sql.ref(`${joined}.id`)} = ${sql.ref(`${alias}.${column}`)} and ${visibleFound(c.engine, c.actor, target, joined)}`)
  const start = order.terms.length
  const signature = addItem(c, target, item, joined, order)
  for (const term of order.terms.slice(start))
    Object.assign(term, { nullable: true, field: undefined, column: undefined })
  return signature
}

const CUSTOM_COLUMN = {
  TEXT: 'textKey',
  OPTION: 'textKey',
  NUMBER: 'number',
  DATE: 'date',
  BOOLEAN: 'boolean',
} as const

function addCustomField(
  c: Compiling,
  record: RecordDefinition,
  { key, direction }: { key: string; direction: Direction },
  alias: string,
  order: CompiledOrder,
): string {
  const definition = customDefinition(c, record.noun, key)
  needField(c.actor, record, `customFields.${key}`, 'READ')
  const joined = c.alias()
  const ref = (column: string) => sql.ref(`${joined}.${column}`)
  order.joins.push(sql`left join "CustomValue" as ${sql.ref(joined)} on ${ref('recordId')} = ${sql.ref(`${alias}.id`)}
    and ${ref('fieldId')} = ${definition.id} and ${ref('position')} = 0`)
  order.terms.push({ expression: ref(CUSTOM_COLUMN[definition.kind]), direction, nullable: true })
  return `customField:${key} ${direction}`
}
