import type { Sql, Transaction } from '../database/database.ts'
import { sql } from '../database/sql.ts'

/** `in`: rows or ids that are still to be done; `out`: results, or a piece of an export. */
export type Part = 'in' | 'out'

export interface Chunk {
  jobId: string
  part: Part
  position: number
  rows: number
  actId: string | null
  content: string
}

/** Keeps chunks; they commit with what they tell of. */
export async function putChunks(tx: Transaction, chunks: Chunk[]): Promise<void> {
  const values = chunks.map(
    ({ jobId, part, position, rows, actId, content }) =>
      // As they are: a chunk is long, and would be written as JSON first.
      sql`(${jobId}, ${part}, ${position}, ${rows}, ${actId}, ${content})`,
  )
  const names = ['jobId', 'part', 'position', 'rows', 'actId', 'content'].map((name) => sql.ref(name))
  await sql`insert into "JobChunk" (${sql.join(names)}) values ${sql.join(values)}`.execute(tx.sql)
}

/** One chunk; null behind the last one. One statement. */
export async function chunkAt(sql: Sql, jobId: string, part: Part, position: number): Promise<Chunk | null> {
  const row = await sql
    .selectFrom('JobChunk')
    .selectAll()
    .where('jobId', '=', jobId)
    .where('part', '=', part)
    .where('position', '=', position)
    .executeTakeFirst()
  return (row as Chunk | undefined) ?? null
}

/** Removes chunks of a job, and by what their rows were found. */
export async function dropChunks({ sql }: Transaction, jobId: string, part: Part): Promise<void> {
  if (part === 'in') await sql.deleteFrom('JobName').where('jobId', '=', jobId).execute()
  await sql.deleteFrom('JobChunk').where('jobId', '=', jobId).where('part', '=', part).execute()
}
