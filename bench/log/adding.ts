import pg from 'pg'
import { newId } from '../../src/plain/ids.ts'
import type { Database, Row } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'
import { appendEvents } from '../../src/platform/log/append.ts'
import { numberEvents } from '../../src/platform/log/numbering.ts'
import type { Chance } from '../fill/chance.ts'
import { PER_RECORD, recordId } from './growing.ts'

export const BATCH = 100

/** Adds events to a log of about that many, a hundred of records drawn at random in each commit, as the server does it. */
export async function openAdding(database: Database, url: string, events: number, { whole }: Chance) {
  const { rows: patterns } = await sql<Row>`select * from "Pattern" order by "place"`.execute(database.read)
  const sequencer = database.engine === 'postgres' ? new pg.Client({ connectionString: url }) : null
  await sequencer?.connect()
  return {
    /** Milliseconds of the commit, and of the numbers that come after it; null where they come with it. */
    async add(): Promise<{ commit: number; numbers: number | null }> {
      const now = new Date().toISOString()
      const rows = Array.from({ length: BATCH }, (_, one) => ({
        ...patterns[whole(0, patterns.length - 1)]!,
        ...{ id: newId('evt'), actId: newId('act'), subjectId: recordId(whole(0, Math.floor(events / PER_RECORD))) },
        ...{ occurredAt: now, recordedAt: now, actorId: `usr_01h${String(one * 10).padStart(23, '0')}`, keyId: null },
      }))
      const began = performance.now()
      await database.unit((tx) => appendEvents(tx, rows))
      const committed = performance.now()
      if (!sequencer) return { commit: committed - began, numbers: null }
      await numberEvents(sequencer, 'rapport_bench')
      return { commit: committed - began, numbers: performance.now() - committed }
    },
    close: async () => sequencer?.end(),
  }
}
