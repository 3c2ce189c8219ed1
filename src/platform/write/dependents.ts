import { type RawBuilder, sql } from 'kysely'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords } from '../record/registry.ts'
import type { Work } from '../work/work.ts'

/** How rows of a table point to records: `own` is the column that names whose rows they are. */
export interface Pointer {
  noun: string
  chinese: string
  table: string
  column: string
  own: string
}

/** Every way in which records of any noun point to records of this one. */
export function pointersTo(record: RecordDefinition): Pointer[] {
  return allRecords().flatMap((other) =>
    Object.values(other.fields).flatMap((field): Pointer[] => {
      const { noun, chinese } = other
      if (field.kind === 'reference' && field.target() === record)
        return [{ noun, chinese, table: other.table, column: field.column, own: 'id' }]
      if (field.kind !== 'links') return []
      return Object.values(field.parts).flatMap((part) => {
        const points = part.kind === 'anyRecord' || (part.kind === 'reference' && part.target() === record)
        return points ? [{ noun, chinese, table: field.table, column: part.column, own: field.ownColumn }] : []
      })
    }),
  )
}

/** How many records of each noun point to that one; nouns without any are left out. One statement. */
export async function countDependents(
  work: Work,
  id: string,
  pointers: Pointer[],
): Promise<{ noun: string; chinese: string; count: number }[]> {
  if (pointers.length === 0) return []
  // UNION counts a record once, however often it points.
  const parts = pointers.map(
    ({ noun, table, column, own }): RawBuilder<unknown> =>
      sql`select ${sql.lit(noun)} as "noun", ${sql.ref(own)} as "own" from ${sql.table(table)}
        where ${sql.ref(column)} = ${id} and ${sql.ref(own)} <> ${id}`,
  )
  const { rows } = await sql<{ noun: string; count: number }>`select d."noun", count(*) as "count"
    from (${sql.join(parts, sql` union `)}) as d group by d."noun" order by d."noun"`.execute(work.sql)
  const names = new Map(pointers.map(({ noun, chinese }) => [noun, chinese]))
  return rows.map(({ noun, count }) => ({ noun, chinese: names.get(noun) ?? noun, count: Number(count) }))
}
