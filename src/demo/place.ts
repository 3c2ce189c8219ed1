import type { Database } from '../platform/database/database.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { openUnit } from '../platform/work/unit.ts'
import type { Work } from '../platform/work/work.ts'
import { bulkUpsert } from '../platform/write/bulk.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Random } from './random.ts'

/** Where the company is put, and the chance that makes it. */
export interface Place {
  database: Database
  random: Random
  /** Puts records into the database, all or none of each batch, with ids that the seed determines. */
  rows(record: RecordDefinition, rows: Input[], save?: Save): Promise<void>
  /** Writes records as they are given, and answers how many of them are new. */
  put(record: RecordDefinition, rows: Input[], save?: Save): Promise<number>
  /** Says how many records were made. */
  made(record: RecordDefinition, count: number): void
  /** Does one act in a unit of its own. */
  act<Answer>(act: (work: Work) => Promise<Answer>): Promise<Answer>
  /** At which instant everything is written from here on; null: when it really is. */
  at(instant: string | null): void
}

const BATCH = 500

/** By this source the company's records know their external ids. */
export const SOURCE = 'demo'

export function placeIn(database: Database, random: Random, tell: (line: string) => void): Place {
  let now: string | null = null
  const act: Place['act'] = (body) => openUnit(database, { actor: systemActor(), ...(now ? { now } : {}) }, body)

  const put: Place['put'] = async (record, rows, save) => {
    let created = 0
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH)
      const upsert = { rows: batch, match: { by: 'externalId', source: SOURCE }, errorPolicy: 'ATOMIC' } as const
      const results = await act((work) => bulkUpsert(work, record, upsert, save))
      created += results.filter(({ outcome }) => outcome === 'CREATED').length
    }
    return created
  }

  const made: Place['made'] = ({ noun, plural }, count) => {
    const called = (count === 1 ? noun : plural).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    if (count > 0) tell(`${count} ${called}`)
  }

  return {
    ...{ database, random, act, put, made },
    async rows(record, rows, save) {
      const named = rows.map((row) => ({ id: random.uuid(EPOCH), ...row }))
      made(record, await put(record, named, save))
    },
    at(instant) {
      now = instant
    },
  }
}

/** From when on ids tell that they are. */
export const EPOCH = '2023-11-01T00:00:00.000Z'
