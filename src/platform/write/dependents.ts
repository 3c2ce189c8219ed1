import { fieldAccess, visible } from '../access/access.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords, recordOfNoun } from '../record/registry.ts'
import type { Work } from '../work/work.ts'

/** How rows of a table point to records: `own` is the column that names whose rows they are. */
export interface Pointer {
  noun: string
  chinese: string
  table: string
  column: string
  own: string
  /** The field by which the noun points, where it is one. */
  field?: string
}

/** Every way in which records of any noun point to records of this one. */
export function pointersTo(record: RecordDefinition): Pointer[] {
  return allRecords().flatMap((other) =>
    Object.entries(other.fields).flatMap(([name, field]): Pointer[] => {
      const { noun, chinese } = other
      if (field.kind === 'reference' && field.target() === record)
        return [{ noun, chinese, table: other.table, column: field.column, own: 'id', field: name }]
      if (field.kind !== 'links') return []
      return Object.values(field.parts).flatMap((part) => {
        const points = part.kind === 'anyRecord' || (part.kind === 'reference' && part.target() === record)
        const { table, ownColumn: own } = field
        return points ? [{ noun, chinese, table, column: part.column, own, field: name }] : []
      })
    }),
  )
}

export interface Dependents {
  /** Those that the actor sees, counted by noun. */
  seen: { noun: string; chinese: string; count: number }[]
  /** There are others, of which the actor learns no more. */
  unseen: boolean
}

/** The records of each noun that point to that one; what the actor may not see is not counted. One statement. */
export async function countDependents(work: Work, id: string, pointers: Pointer[]): Promise<Dependents> {
  if (pointers.length === 0) return { seen: [], unseen: false }
  // UNION counts a record once, however often it points.
  const parts = pointers.map(
    ({ noun, table, column, own, field }): Clause<unknown> =>
      sql`select ${sql.lit(noun)} as "noun", ${sql.ref(own)} as "own", ${sql.lit(shows(work, noun, field))} as "shown"
        from ${sql.table(table)} where ${sql.ref(column)} = ${id} and ${sql.ref(own)} <> ${id}`,
  )
  const names = new Map(pointers.map(({ noun, chinese }) => [noun, chinese]))
  const { rows } = await sql<{ noun: string; seen: number; count: number }>`
    select p."noun", count(*) as "count", sum(p."seen") as "seen" from (
      select d."noun", d."own", max(case when d."shown" = 1 and ${seenOf(work, [...names.keys()])} then 1 else 0 end) as "seen"
      from (${sql.join(parts, sql` union `)}) as d group by d."noun", d."own"
    ) as p group by p."noun" order by p."noun"`.execute(work.sql)
  const counts = rows.map(({ noun, seen, count }) => ({
    noun,
    seen: Number(seen),
    unseen: Number(count) - Number(seen),
  }))
  return {
    seen: counts.flatMap(({ noun, seen }) =>
      seen > 0 ? [{ noun, chinese: names.get(noun) ?? noun, count: seen }] : [],
    ),
    unseen: counts.some((one) => one.unseen > 0),
  }
}

/** Whoever may not see the field learns of none that points by it. */
function shows({ actor }: Work, noun: string, field: string | undefined): number {
  const record = recordOfNoun(noun)
  return record && field !== undefined && fieldAccess(actor, record, field) === 'HIDDEN' ? 0 : 1
}

/** The record of `d` is one that the actor sees. */
function seenOf({ engine, actor }: Work, nouns: string[]): Clause<boolean> {
  const ways = nouns.map((noun) => {
    const record = recordOfNoun(noun)
    // Rows that are no records: whoever may delete what they point to may count them.
    if (!record) return sql`d."noun" = ${noun}`
    return sql`(d."noun" = ${noun} and exists (select 1 from ${sql.table(record.table)} as t
      where t."id" = d."own" and ${visible(engine, actor, record, 't')}))`
  })
  return sql<boolean>`(${sql.join(ways, sql` or `)})`
}
