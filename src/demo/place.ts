import type { Database } from '../platform/database/database.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { openUnit } from '../platform/work/unit.ts'
import { bulkUpsert } from '../platform/write/bulk.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Random } from './random.ts'
import { DEMO_FROM, SOURCE } from './staff.ts'

const BATCH = 500

/** Puts records into the database, all or none of each batch, with ids that the seed determines. */
export type Place = (record: RecordDefinition, rows: Input[], save?: Save) => Promise<void>

export function placing(database: Database, random: Random, tell: (line: string) => void): Place {
  return async (record, rows, save) => {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows
        .slice(start, start + BATCH)
        .map((row) => ({ id: random.uuid(`${DEMO_FROM}T00:00:00.000Z`), ...row }))
      await openUnit(database, { actor: systemActor() }, (work) =>
        bulkUpsert(
          work,
          record,
          { rows: batch, match: { by: 'externalId', source: SOURCE }, errorPolicy: 'ATOMIC' },
          save,
        ),
      )
    }
    tell(`${rows.length} ${record.plural}`)
  }
}
