import type { RecordDefinition } from '../platform/record/record.ts'
import { bulkArchive, bulkChange } from '../platform/write/bulk.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import { addBulk } from './bulk-mutations.ts'
import { many } from './naming.ts'
import { inputOf } from './record-input.ts'

const WHOLE =
  'one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.'

export function bulkUpdateMutation(record: RecordDefinition, save?: Save): void {
  const verb = {
    name: `${record.plural}BulkUpdate`,
    description: `Changes the same fields in all ${many(record)} that a filter finds; ${WHOLE}`,
    record,
  }
  addBulk<Input>(
    { ...verb, act: (work, asked, set) => bulkChange(work, record, { ...asked, set }, save) },
    inputOf(record, 'set'),
  )
}

export function bulkArchiveMutation(record: RecordDefinition, save?: Save): void {
  addBulk({
    name: `${record.plural}BulkArchive`,
    description: `Puts all ${many(record)} away that a filter finds; ${WHOLE}`,
    record,
    act: (work, asked) => bulkArchive(work, record, asked, save),
  })
}
