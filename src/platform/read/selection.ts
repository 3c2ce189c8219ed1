import { visible, visibleFound } from '../access/access.ts'
import { isOneOf } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Relation } from '../record/relation.ts'
import { allOf } from './comparison.ts'
import type { Compiling, Filter } from './compiling.ts'
import { compileFilter } from './filter.ts'

/** Which records a list is of. */
export interface Selecting {
  filter?: Filter | null
  includeArchived?: boolean | null
}

/** The parents of nested lists: one statement answers the list of every one of them. */
export interface Within {
  relation: Relation
  parentIds: string[]
}

export interface Selection {
  from: Clause<unknown>
  where: Clause<boolean>
  /** The parent's id, where the list is nested. */
  parent: Clause<unknown> | null
}

/** The alias of the listed records. */
export const ALIAS = 't'

/** Source and where-clause of a list; `joins` are those of its order. */
export function selection(
  c: Compiling,
  record: RecordDefinition,
  { filter, includeArchived }: Selecting,
  { within, joins = [] }: { within?: Within; joins?: Clause<unknown>[] } = {},
): Selection {
  const seen = within ? visibleFound : visible
  const conditions = [seen(c.engine, c.actor, record, ALIAS)]
  if (!includeArchived) conditions.push(sql<boolean>`${sql.ref(`${ALIAS}.archivedAt`)} is null`)
  if (filter) conditions.push(compileFilter(c, record, filter, ALIAS))
  const parent = within ? parentOf(within.relation) : null
  if (within && parent) conditions.push(isOneOf(c.engine, parent, within.parentIds))
  const through = within?.relation.through
  const via = through
    ? [sql`join ${sql.table(through.table)} as via on ${sql.ref(`via.${through.theirs}`)} = ${sql.ref(`${ALIAS}.id`)}`]
    : []
  const from = sql`${sql.table(record.table)} as ${sql.ref(ALIAS)} ${sql.join([...via, ...joins], sql` `)}`
  return { from, where: allOf(conditions), parent }
}

function parentOf({ column, through }: Relation): Clause<unknown> {
  return through ? sql.ref(`via.${through.own}`) : sql.ref(`${ALIAS}.${column}`)
}

/** The statement that counts a list, per parent where it is nested. */
export function countStatement(c: Compiling, record: RecordDefinition, args: Selecting, within?: Within) {
  const { from, where, parent } = selection(c, record, args, { within })
  return parent
    ? sql<Row>`select ${parent} as "__parent", count(*) as "count" from ${from} where ${where} group by ${parent}`
    : sql<Row>`select count(*) as "count" from ${from} where ${where}`
}
