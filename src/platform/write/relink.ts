import { sql } from '../database/sql.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords } from '../record/registry.ts'
import type { Work } from '../work/work.ts'
import { draftChanges } from './drafts.ts'
import { linksOf } from './links.ts'
import { writeAll } from './outcome.ts'

/** How records that are about one record become about others: in its place, or beside it. */
export type Relinking = 'MOVE' | 'COPY'

/**
 * Makes records of every noun that may be about anything, and that are about `from`, about the others too; with MOVE
 * in the place of `from`. Asks nobody's rights but the work's actor's. Answers how many there were.
 */
export async function relink(work: Work, from: string, to: readonly string[], how: Relinking): Promise<number> {
  let count = 0
  for (const record of allRecords())
    for (const [name, field] of linksOf(record))
      if (field.flat && field.parts[field.flat]?.kind === 'anyRecord')
        count += await relinkOne(work, record, name, field, { from, to, how })
  return count
}

interface Turn {
  from: string
  to: readonly string[]
  how: Relinking
}

async function relinkOne(
  work: Work,
  record: RecordDefinition,
  name: string,
  field: LinksField,
  { from, to, how }: Turn,
): Promise<number> {
  const [own, table] = [sql.ref(field.ownColumn), sql.table(field.table)]
  const about = sql`select ${own} from ${table} where "recordId" = ${from}`
  const { rows } = await sql<{ own: string; recordId: string }>`select ${own} as "own", "recordId" from ${table}
    where ${own} in (${about}) order by ${own}, "position"`.execute(work.sql)
  const lists = Map.groupBy(rows, (row) => row.own)
  const entries = (ids: string[]) => ids.flatMap((id) => (id !== from ? [id] : how === 'MOVE' ? to : [id, ...to]))
  const inputs = [...lists].map(([id, all]) => ({ id, [name]: [...new Set(entries(all.map((row) => row.recordId)))] }))
  for (let start = 0; start < inputs.length; start += BATCH)
    await writeAll(work, record, await draftChanges(work, record, inputs.slice(start, start + BATCH)))
  return inputs.length
}

const BATCH = 500
