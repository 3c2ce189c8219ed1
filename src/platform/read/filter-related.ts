import { EVERY_ROW, visibleFound } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords } from '../record/registry.ts'
import { allOf, type Comparison } from './comparison.ts'
import type { CompileFilter, Compiling, Filter } from './compiling.ts'
import { compareIds } from './filter-beside.ts'

type Condition = Clause<boolean>

/** `{id: {…}}` over all nouns, or `{account: {…}}` for one of them. */
export function anyRecordCondition(
  c: Compiling,
  entry: string,
  column: Clause<unknown>,
  asked: Filter,
  compile: CompileFilter,
) {
  const { id, ...byNoun } = asked
  const nouns = Object.entries(byNoun).filter(([, filter]) => filter !== null && filter !== undefined)
  const records = nouns.length > 0 ? nouns.map(([noun]) => noun) : allRecords().map((record) => record.noun)
  const alternatives = allRecords()
    .filter((record) => records.includes(record.noun) && record.ownership.by !== 'links')
    .map((record) => {
      const filter = { ...((byNoun[record.noun] as Filter) ?? {}), ...(id ? { and: [{ id }] } : {}) }
      return sql<boolean>`(${sql.ref(`${entry}.noun`)} = ${record.noun} and ${relatedCondition(c, record, column, filter, compile)})`
    })
  return alternatives.length === 0 ? sql<boolean>`(1 = 0)` : sql<boolean>`(${sql.join(alternatives, sql` or `)})`
}

/** The related record exists, may be seen and meets the filter; `isNull: true` asks that there is none such. */
export function relatedCondition(
  c: Compiling,
  target: RecordDefinition,
  id: Clause<unknown>,
  asked: Filter,
  compile: CompileFilter,
): Condition {
  const { isNull, ...filter } = asked
  const alias = c.alias()
  const seen = visibleFound(c.engine, c.actor, target, alias)
  // A reference to what everybody may see is asked for by its own column, which an index serves.
  const ids = seen === EVERY_ROW && isNull !== true ? onlyIds(filter) : null
  if (ids) return sql<boolean>`(${id} is not null and ${compareIds(c, target, id, ids)})`
  const meets = allOf([seen, compile(c, target, filter, alias)])
  const found = sql<boolean>`exists (select 1 from ${sql.table(target.table)} as ${sql.ref(alias)}
    where ${sql.ref(`${alias}.id`)} = ${id} and ${meets})`
  return isNull === true ? sql<boolean>`(not ${found})` : found
}

/** The comparison with ids, where a filter asks for nothing else. */
function onlyIds(filter: Filter): Comparison | null {
  const given = Object.entries(filter).filter(([, asked]) => asked !== null && asked !== undefined)
  return given.length === 1 && given[0]![0] === 'id' ? (given[0]![1] as Comparison) : null
}
