import { needField } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { relationsOf } from '../record/relation.ts'
import {
  allOf,
  anyOf,
  type Comparison,
  compareBaseMoney,
  compareMoney,
  compareText,
  compareValue,
  complement,
} from './comparison.ts'
import { type Compiling, type Filter, malformed } from './compiling.ts'
import { COMMON, commonCondition, customFieldCondition, externalIdCondition } from './filter-beside.ts'
import { linksCondition, relatedCondition, relationCondition, textsCondition } from './filter-many.ts'

/**
 * The where-clause of a filter over `alias`. Two-valued: a comparison with an empty field is false, `neq` and `nin`
 * of an empty field are true, `not` is the exact complement. Relations see only rows that the actor may see.
 * @throws Failure FORBIDDEN for a field that the actor may not read, BAD_REQUEST for a malformed comparison.
 */
export function compileFilter(
  compiling: Compiling,
  record: RecordDefinition,
  filter: Filter,
  alias: string,
): Clause<boolean> {
  const conditions = Object.entries(filter)
    .filter(([, asked]) => asked !== null && asked !== undefined)
    .map(([name, asked]) => condition(compiling, record, name, asked, alias))
  return allOf(conditions)
}

function condition(c: Compiling, record: RecordDefinition, name: string, asked: unknown, alias: string) {
  const inner = (filter: unknown) => compileFilter(c, record, filter as Filter, alias)
  if (name === 'and') return allOf((asked as Filter[]).map(inner))
  if (name === 'or') return anyOf((asked as Filter[]).map(inner))
  if (name === 'not') return complement(inner(asked))
  if (name === 'isNull') return asked ? sql<boolean>`(1 = 0)` : sql<boolean>`(1 = 1)`
  if (COMMON.has(name)) return commonCondition(c, record, name, asked as Comparison, alias)
  if (name === 'externalId') needField(c.actor, record, 'externalIds', 'READ')
  if (name === 'externalId') return externalIdCondition(c, record, asked as Comparison, alias)
  if (name === 'customFields') return customFieldCondition(c, record, asked as Comparison[], alias)
  const relation = relationsOf(record).find((each) => each.name === name)
  if (relation) return relationCondition(c, relation, asked as Filter, alias, compileFilter)
  const field = record.fields[name]
  if (!field) throw malformed(`${record.typeName}Filter has no field ${name}.`)
  needField(c.actor, record, name, 'READ')
  return fieldCondition(c, record, name, field, asked as Comparison, alias)
}

function fieldCondition(
  c: Compiling,
  record: RecordDefinition,
  name: string,
  field: RecordDefinition['fields'][string],
  asked: Comparison,
  alias: string,
): Clause<boolean> {
  const column = (of: string) => sql.ref(`${alias}.${of}`)
  switch (field.kind) {
    case 'text':
      return compareText(column(`${field.column}Key`), asked, c.engine)
    case 'integer':
    case 'number':
    case 'day':
    case 'instant':
    case 'choice':
    case 'boolean':
      return compareValue(column(field.column), asked, c.engine)
    case 'money':
      return compareMoney(column(field.minor), column(field.currency), asked)
    case 'baseMoney':
      return compareBaseMoney(column(field.column), asked, c.engine, c.baseCurrency)
    case 'reference':
      return relatedCondition(c, field.target(), column(field.column), asked, compileFilter)
    case 'texts':
      return textsCondition(c, record, name, asked, alias)
    case 'links':
      return linksCondition(c, field, asked, alias, compileFilter)
    default:
      throw malformed(`${record.noun}.${name} cannot be filtered by.`)
  }
}
