import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { relationsOf } from '../record/relation.ts'
import { allOf, anyOf, type Comparison, complement } from './comparison.ts'
import { type Compiling, type Filter, malformed } from './compiling.ts'
import { COMMON, commonCondition, customFieldCondition, externalIdCondition } from './filter-beside.ts'
import { fieldCondition } from './filter-field.ts'
import { relationCondition } from './filter-many.ts'

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
  if (name === 'externalId') return externalIdCondition(c, record, asked as Comparison, alias)
  if (name === 'customFields') return customFieldCondition(c, record, asked as Comparison[], alias)
  const relation = relationsOf(record).find((each) => each.name === name)
  if (relation) return relationCondition(c, relation, asked as Filter, alias, compileFilter)
  if (!record.fields[name]) throw malformed(`${record.typeName}Filter has no field ${name}.`)
  return fieldCondition(c, record, name, asked as Comparison, alias, compileFilter)
}
