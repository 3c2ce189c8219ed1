import { needField } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { type Comparison, compareBaseMoney, compareMoney, compareText, compareValue } from './comparison.ts'
import { type CompileFilter, type Compiling, malformed } from './compiling.ts'
import { linksCondition, textsCondition } from './filter-many.ts'
import { relatedCondition } from './filter-related.ts'

/** Compares a field of the record, which the actor must be allowed to read. */
export function fieldCondition(
  c: Compiling,
  record: RecordDefinition,
  name: string,
  asked: Comparison,
  alias: string,
  compile: CompileFilter,
): Clause<boolean> {
  needField(c.actor, record, name, 'READ')
  const field = record.fields[name]!
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
      return relatedCondition(c, field.target(), column(field.column), asked, compile)
    case 'texts':
      return textsCondition(c, record, name, asked, alias)
    case 'links':
      return linksCondition(c, field, asked, alias, compile)
    default:
      throw malformed(`${record.noun}.${name} cannot be filtered by.`)
  }
}
