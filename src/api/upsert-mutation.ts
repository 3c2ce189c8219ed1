import type { RecordDefinition } from '../platform/record/record.ts'
import type { Save } from '../platform/write/draft.ts'
import { upsertRecord } from '../platform/write/verbs.ts'
import { matchOf, oneMatch } from './match-input.ts'
import { upsertPayload } from './payload-types.ts'
import { inputOf } from './record-input.ts'
import { inputOfRow, withRowPaths } from './row-input.ts'
import { addSingle } from './single-mutation.ts'

export function upsertMutation(record: RecordDefinition, save?: Save): void {
  addSingle(record, {
    name: `${record.noun}Upsert`,
    description: 'Changes the record that fits, or makes a new one where none does.',
    input: inputOf(record, 'row'),
    inputDescription: 'What it is to have afterwards; what is left out stays as it is.',
    payload: upsertPayload(record),
    moreArguments: (t) => ({
      match: t.arg({ type: matchOf(record), required: true, description: 'Which record is meant.' }),
    }),
    act: (work, { input, match }) =>
      withRowPaths(input, () => upsertRecord(work, record, oneMatch(match!), inputOfRow(record, input), save)),
  })
}
