import type { RecordDefinition } from '../platform/record/record.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import * as write from '../platform/write/verbs.ts'
import { inputObject } from './call.ts'
import { one, words } from './naming.ts'
import { inputOf } from './record-input.ts'
import { addSingle } from './single-mutation.ts'

/** The member `input` of archive, unarchive and delete. */
export const VersionInput = inputObject(
  'RecordVersionInput',
  'Which record, and as which version you know it.',
  (t) => ({
    id: t.id({ required: true, description: 'The id of the record.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }),
)

export function createMutation(record: RecordDefinition, save?: Save): void {
  addSingle(record, {
    name: `${record.noun}Create`,
    description: `Makes ${one(record)}.`,
    input: inputOf(record, 'create'),
    inputDescription: `The new ${words(record.noun)}.`,
    act: (work, { input }) => write.createRecord(work, record, input as Input, save),
  })
}

export function updateMutation(record: RecordDefinition, save?: Save): void {
  addSingle(record, {
    name: `${record.noun}Update`,
    description: `Changes fields of ${one(record)}; those that are not given stay as they are.`,
    input: inputOf(record, 'update'),
    inputDescription: 'Which one, and what changes.',
    act: (work, { input }) => write.updateRecord(work, record, input as { id: string }, save),
  })
}

export function archiveMutation(record: RecordDefinition, save?: Save): void {
  addSingle(record, {
    name: `${record.noun}Archive`,
    description: `Puts ${one(record)} away: lists leave it out unless asked, and everything that points to it stays.`,
    input: VersionInput,
    inputDescription: 'Which one to put away.',
    act: (work, { input }) => write.archiveRecord(work, record, input as { id: string }, save),
  })
}

export function unarchiveMutation(record: RecordDefinition, save?: Save): void {
  addSingle(record, {
    name: `${record.noun}Unarchive`,
    description: `Brings an archived ${words(record.noun)} back to lists.`,
    input: VersionInput,
    inputDescription: 'Which one to bring back.',
    act: (work, { input }) => write.unarchiveRecord(work, record, input as { id: string }, save),
  })
}
