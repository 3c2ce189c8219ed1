import type { RecordDefinition } from '../platform/record/record.ts'
import { bulkUpsert } from '../platform/write/bulk.ts'
import type { Save } from '../platform/write/draft.ts'
import { answerBulk } from './bulk.ts'
import { BulkPayload } from './bulk-payload.ts'
import { askedOf, type RowsArguments, rowsArguments } from './bulk-rows.ts'
import { addMutation } from './call.ts'
import { inRows } from './row-input.ts'

export function bulkUpsertMutation(record: RecordDefinition, save?: Save): void {
  addMutation<RowsArguments>(`${record.plural}BulkUpsert`, {
    type: BulkPayload,
    description: 'Makes or changes many records at once, as an import does. A key that two rows share fails both.',
    args: (t) => rowsArguments(t, record),
    resolve: (call) => {
      const asked = askedOf(record, call.args)
      return answerBulk(call, (work) => inRows(call.args.rows, () => bulkUpsert(work, record, asked, save)))
    },
  })
}
