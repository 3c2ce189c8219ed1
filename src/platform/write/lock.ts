import { readId } from '../../plain/ids.ts'
import { visible } from '../access/access.ts'
import type { Engine } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'

/** A stored row, locked until the unit ends, and what the actor may do with it. */
export interface Locked {
  row: Row
  /** By what the row was found: its id, external id or list value. */
  key: string
  /** The actor sees it. */
  seen: boolean
  /** The actor reaches it with the verb. */
  reached: boolean
}

/** How rows are found: a condition over `t`, the noun's table, perhaps joined, and the column that found them. */
export interface Search {
  join?: Clause<unknown>
  where: Clause<unknown>
  key: string
}

/** Finds rows and locks them in the order of their ids, so that two units never wait for each other. One statement. */
export async function lockRows(
  work: Work,
  record: RecordDefinition,
  { join = sql``, where, key }: Search,
  verb: string,
): Promise<Locked[]> {
  const { engine, actor } = work
  const { rows } = await sql<Row>`select t.*, ${sql.ref(key)} as "$key",
      ${visible(engine, actor, record, 't')} as "$seen", ${visible(engine, actor, record, 't', verb)} as "$reached"
    from ${sql.table(record.table)} as t ${join} where ${where} order by t."id" ${lockClause(engine, verb)}`.execute(
    work.sql,
  )
  return rows.map(({ $key, $seen, $reached, ...row }) => ({
    ...{ row, key: $key as string },
    ...{ seen: Boolean($seen), reached: Boolean($reached) },
  }))
}

/** The rows that the actor sees of those ids, by each id as it was written. One statement. */
export async function lockNamed(
  work: Work,
  record: RecordDefinition,
  written: string[],
  verb: string,
): Promise<Map<string, Locked>> {
  const ids = new Map(written.map((text) => [text, readId(record.prefix, text)]))
  const wanted = [...new Set([...ids.values()].filter((id) => id !== null))]
  const locked = await lockRows(work, record, byIds(work, wanted), verb)
  const seen = new Map(locked.filter((one) => one.seen).map((one) => [one.key, one]))
  return new Map([...ids].flatMap(([text, id]) => (id !== null && seen.has(id) ? [[text, seen.get(id)!]] : [])))
}

export function byIds(work: Work, ids: string[]): Search {
  return { where: sql`t."id" in ${jsonList(work.engine, ids)}`, key: 't.id' }
}

export function byExternalIds(work: Work, record: RecordDefinition, source: string, ids: string[]): Search {
  const found = sql`e."noun" = ${record.noun} and e."source" = ${source}`
  return {
    join: sql`join "ExternalId" as e on e."recordId" = t."id"`,
    where: sql`${found} and e."externalId" in ${jsonList(work.engine, ids)}`,
    key: 'e.externalId',
  }
}

/** `name` as ListValue spells the list; `keys` are the comparable forms of the values. */
export function byListValues(work: Work, name: string, keys: string[]): Search {
  return {
    join: sql`join "ListValue" as v on v."recordId" = t."id"`,
    where: sql`v."field" = ${name} and v."valueKey" in ${jsonList(work.engine, keys)}`,
    key: 'v.valueKey',
  }
}

/** Whoever only refers to a row need not wait for one who changes it, but for one who deletes it. */
function lockClause(engine: Engine, verb: string): Clause<unknown> {
  if (engine === 'sqlite') return sql``
  return verb === 'DELETE' ? sql`for update of t` : sql`for no key update of t`
}
