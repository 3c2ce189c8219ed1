import { needField, visibleFound } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { LinkPart, LinksField, TextsField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { fieldOf, type Relation } from '../record/relation.ts'
import { allOf, type Comparison, compareText, compareValue, complement } from './comparison.ts'
import { type CompileFilter, type Compiling, type Filter, malformed } from './compiling.ts'
import { anyRecordCondition, relatedCondition } from './filter-related.ts'

type Condition = Clause<boolean>

/** `some`, `every`, `none` over a set of rows: `exists` takes the condition that a row of the set must meet. */
function quantified(asked: Filter, rows: (condition: Condition) => Condition, meets: (filter: Filter) => Condition) {
  return allOf(
    Object.entries(asked)
      .filter(([, filter]) => filter !== null && filter !== undefined)
      .map(([quantifier, filter]) => {
        if (quantifier === 'some') return rows(meets(filter as Filter))
        if (quantifier === 'none') return sql<boolean>`(not ${rows(meets(filter as Filter))})`
        if (quantifier === 'every') return sql<boolean>`(not ${rows(complement(meets(filter as Filter)))})`
        if (quantifier === 'isEmpty') {
          const some = rows(sql<boolean>`(1 = 1)`)
          return filter ? sql<boolean>`(not ${some})` : some
        }
        throw malformed(`The quantifier ${quantifier} does not exist: use some, every, none or isEmpty.`)
      }),
  )
}

/** Records that point to ours; whoever may not see the field by which they do cannot ask for them. */
export function relationCondition(
  c: Compiling,
  relation: Relation,
  asked: Filter,
  alias: string,
  compile: CompileFilter,
) {
  const { target } = relation
  const field = fieldOf(relation)
  if (field !== null) needField(c.actor, target, field, 'READ')
  const theirs = c.alias()
  const seen = visibleFound(c.engine, c.actor, target, theirs)
  const own = sql.ref(`${alias}.id`)
  const from = sql`${sql.table(target.table)} as ${sql.ref(theirs)}`
  const rows = (condition: Condition) => {
    if (relation.column)
      return sql<boolean>`exists (select 1 from ${from} where ${sql.ref(`${theirs}.${relation.column}`)} = ${own} and ${seen} and ${condition})`
    const { table, own: ownColumn, theirs: theirColumn } = relation.through!
    const join = c.alias()
    return sql<boolean>`exists (select 1 from ${sql.table(table)} as ${sql.ref(join)}
      join ${from} on ${sql.ref(`${theirs}.id`)} = ${sql.ref(`${join}.${theirColumn}`)}
      where ${sql.ref(`${join}.${ownColumn}`)} = ${own} and ${seen} and ${condition})`
  }
  return quantified(asked, rows, (filter) => compile(c, target, filter, theirs))
}

/** Entries of a list of texts, by their stored keys. */
export function textsCondition(c: Compiling, record: RecordDefinition, name: string, asked: Filter, alias: string) {
  const entry = c.alias()
  const ref = (column: string) => sql.ref(`${entry}.${column}`)
  const rows = (condition: Condition) =>
    sql<boolean>`exists (select 1 from "ListValue" as ${sql.ref(entry)} where ${ref('recordId')} = ${sql.ref(`${alias}.id`)}
      and ${ref('field')} = ${listFieldName(record, name)} and ${condition})`
  return quantified(asked, rows, (filter) => compareText(ref('valueKey'), cleaned(record, name, filter), c.engine))
}

/** How ListValue names the list of a noun. */
export function listFieldName(record: RecordDefinition, field: string): string {
  return `${record.noun}.${field}`
}

/** What is asked is brought into the field's one spelling first, so that `HTTPS://Example.com/` finds example.com. */
function cleaned(record: RecordDefinition, name: string, asked: Comparison): Comparison {
  const { form } = record.fields[name] as TextsField
  if (!form) return asked
  const clean = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(clean) : (form.clean(String(value)) ?? value)
  return Object.fromEntries(
    Object.entries(asked).map(([operator, value]) => [
      operator,
      value !== null && ['eq', 'neq', 'in', 'nin'].includes(operator) ? clean(value) : value,
    ]),
  )
}

/** Entries of a list that is kept in a table of its own; an entry that points to an invisible record is not there. */
export function linksCondition(c: Compiling, field: LinksField, asked: Filter, alias: string, compile: CompileFilter) {
  const entry = c.alias()
  const own = sql.ref(`${entry}.${field.ownColumn}`)
  const seen = Object.values(field.parts)
    .filter((part) => 'required' in part && part.required && (part.kind === 'reference' || part.kind === 'anyRecord'))
    .map((part) => partCondition(c, part, entry, {}, compile))
  const rows = (condition: Condition) =>
    sql<boolean>`exists (select 1 from ${sql.table(field.table)} as ${sql.ref(entry)}
      where ${own} = ${sql.ref(`${alias}.id`)} and ${allOf(seen)} and ${condition})`
  const flatPart = field.flat ? field.parts[field.flat] : undefined
  return quantified(asked, rows, (filter) => {
    if (flatPart) return partCondition(c, flatPart, entry, filter, compile)
    return allOf(
      Object.entries(filter)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => {
          const part = field.parts[name]
          if (!part) throw malformed(`${field.typeName}Filter has no field ${name}.`)
          return partCondition(c, part, entry, value as Filter, compile)
        }),
    )
  })
}

function partCondition(c: Compiling, part: LinkPart, entry: string, asked: Filter, compile: CompileFilter): Condition {
  const column = sql.ref(`${entry}.${part.column}`)
  if (part.kind === 'text') return compareText(sql.ref(`${entry}.${part.column}Key`), asked, c.engine)
  if (part.kind === 'reference') return relatedCondition(c, part.target(), column, asked, compile)
  if (part.kind === 'anyRecord') return anyRecordCondition(c, entry, column, asked, compile)
  return compareValue(column, asked, c.engine)
}
