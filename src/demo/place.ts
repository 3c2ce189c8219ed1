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
  /** Does one act in a unit of its own. */
  act<Answer>(act: (work: Work) => Promise<Answer>): Promise<Answer>
}

const BATCH = 500

/** By this source the company's records know their external ids. */
export const SOURCE = 'demo'

export function placeIn(database: Database, random: Random, tell: (line: string) => void): Place {
  const act: Place['act'] = (body) => openUnit(database, { actor: systemActor() }, body)
  return {
    database,
    random,
    act,
    async rows(record, rows, save) {
      let made = 0
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH).map((row) => ({ id: random.uuid(EPOCH), ...row }))
        const upsert = { rows: batch, match: { by: 'externalId', source: SOURCE }, errorPolicy: 'ATOMIC' } as const
        const results = await act((work) => bulkUpsert(work, record, upsert, save))
        made += results.filter(({ outcome }) => outcome === 'CREATED').length
      }
      const called = (made === 1 ? record.noun : record.plural).replace(
        /[A-Z]/g,
        (letter) => ` ${letter.toLowerCase()}`,
      )
      if (made > 0) tell(`${made} ${called}`)
    },
  }
}

const EPOCH = '2023-11-01T00:00:00.000Z'
