import { EVERY_ROW, needField, visibleFound } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { type Compiling, customDefinition, malformed } from './compiling.ts'

/** `{stage: true}`, `{closedOn: 'QUARTER'}` or `{customField: 'region'}`. */
export type GroupItem = Record<string, unknown>

/** One key of a grouping, compiled. */
export interface GroupKey {
  /** As the client named it: `stage`, `closedOn`, `customFields.region`. */
  field: string
  /** What rows are grouped by. */
  expression: Clause<unknown>
  /** What is shown for the group: one value per group by construction. */
  shown: Clause<unknown>
  /** Whether the expression is a record's id. */
  isId: boolean
  join: Clause<unknown> | null
}

/** @throws Failure FORBIDDEN for a field that the actor may not read, BAD_REQUEST for one that does not group. */
export function compileGroup(c: Compiling, record: RecordDefinition, item: GroupItem, alias: string): GroupKey {
  const given = Object.entries(item).filter(([, value]) => value !== null && value !== undefined)
  const [name, how] = given[0] ?? []
  if (given.length !== 1 || !name) throw malformed('Each item of groupBy names exactly one field.')
  if (name === 'customField') return customKey(c, record, String(how), alias)
  const field = record.fields[name]
  if (!field) throw malformed(`${record.noun} cannot be grouped by ${name}.`)
  needField(c.actor, record, name, 'READ')
  if (how === false) throw malformed(`groupBy ${name} takes true.`)
  if (field.kind === 'reference') return referenceKey(c, field.target(), name, sql.ref(`${alias}.${field.column}`))
  if (field.kind === 'text') {
    const key = sql.ref(`${alias}.${field.column}Key`)
    return {
      field: name,
      expression: key,
      shown: sql`min(${sql.ref(`${alias}.${field.column}`)})`,
      isId: false,
      join: null,
    }
  }
  if (field.kind === 'day' || field.kind === 'instant')
    return plainKey(name, period(sql.ref(`${alias}.${field.column}`), how))
  if (field.kind === 'choice' || field.kind === 'boolean' || field.kind === 'integer')
    return plainKey(name, sql.ref(`${alias}.${field.column}`))
  throw malformed(`${record.noun} cannot be grouped by ${name}.`)
}

/**
 * A key of the record to which a reference points: the industry of a deal's account. A record that the actor may not
 * see has none. @throws as `compileGroup`.
 */
export function compileGroupThrough(
  c: Compiling,
  record: RecordDefinition,
  name: string,
  item: GroupItem,
  alias: string,
): GroupKey {
  const field = record.fields[name]
  if (field?.kind !== 'reference') throw malformed(`${record.noun}.${name} points to nothing.`)
  needField(c.actor, record, name, 'READ')
  const target = field.target()
  const joined = c.alias()
  const key = compileGroup(c, target, item, joined)
  const join = sql`left join ${sql.table(target.table)} as ${sql.ref(joined)}
    on ${sql.ref(`${joined}.id`)} = ${sql.ref(`${alias}.${field.column}`)} and ${visibleFound(c.engine, c.actor, target, joined)}
    ${key.join ?? sql``}`
  return { ...key, field: `${name}.${key.field}`, join }
}

function plainKey(field: string, expression: Clause<unknown>): GroupKey {
  return { field, expression, shown: expression, isId: false, join: null }
}

/** A record that the actor may not see groups with none at all. */
function referenceKey(c: Compiling, target: RecordDefinition, field: string, id: Clause<unknown>): GroupKey {
  const joined = c.alias()
  const ref = sql.ref(`${joined}.id`)
  const seen = visibleFound(c.engine, c.actor, target, joined)
  const table = sql`${sql.table(target.table)} as ${sql.ref(joined)}`
  const join = sql`left join ${table} on ${ref} = ${id} and ${seen}`
  const named = target.fields[target.nameField]
  const column = named && 'column' in named ? named.column : 'id'
  // What everybody sees needs no join to each row: its name is looked up once for each group.
  const name = sql`(select ${sql.ref(`${joined}.${column}`)} from ${table} where ${ref} = ${id})`
  if (seen === EVERY_ROW) return { field, expression: id, shown: name, isId: true, join: null }
  return { field, expression: ref, shown: sql`min(${sql.ref(`${joined}.${column}`)})`, isId: true, join }
}

/** `2017-05`, `2017-Q2` or `2017` of a day or instant kept as text. */
function period(column: Clause<unknown>, how: unknown): Clause<unknown> {
  if (how === 'YEAR') return sql`substr(${column}, 1, 4)`
  if (how === 'MONTH') return sql`substr(${column}, 1, 7)`
  if (how === 'DAY') return sql`substr(${column}, 1, 10)`
  if (how === 'QUARTER')
    return sql`substr(${column}, 1, 4) || '-Q' || cast((cast(substr(${column}, 6, 2) as integer) + 2) / 3 as text)`
  throw malformed('Days and instants group by DAY, MONTH, QUARTER or YEAR.')
}

function customKey(c: Compiling, record: RecordDefinition, key: string, alias: string): GroupKey {
  const definition = customDefinition(c, record.noun, key)
  needField(c.actor, record, `customFields.${key}`, 'READ')
  const joined = c.alias()
  const ref = (column: string) => sql.ref(`${joined}.${column}`)
  const join = sql`left join "CustomValue" as ${sql.ref(joined)} on ${ref('recordId')} = ${sql.ref(`${alias}.id`)}
    and ${ref('fieldId')} = ${definition.id}`
  const field = `customFields.${key}`
  if (definition.kind === 'TEXT' || definition.kind === 'OPTION')
    return { field, expression: ref('textKey'), shown: sql`min(${ref('text')})`, isId: false, join }
  const column = { NUMBER: 'number', DATE: 'date', BOOLEAN: 'boolean' }[definition.kind]
  return { ...plainKey(field, ref(column)), join }
}
