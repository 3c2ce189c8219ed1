import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import * as write from '../platform/write/verbs.ts'
import { anyBuilder } from './builder.ts'
import type { Context } from './context.ts'
import { matchOf, oneMatch } from './match-input.ts'
import { keyArgument } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { one, words } from './naming.ts'
import { answerRecord, recordPayload, upsertPayload } from './payload.ts'
import { inputOf } from './record-input.ts'
import { inputOfRow, withRowPaths } from './row-input.ts'

type Given = Record<string, unknown>
type Arguments = { input: Given; match?: Given } & KeyArgument
type Act = (work: Work, args: Arguments) => Promise<Outcome>

/** The member `input` of archive, unarchive and delete. */
export const VersionInput = anyBuilder.inputType('RecordVersionInput', {
  description: 'Which record, and as which version you know it.',
  fields: (t: any) => ({
    id: t.id({ required: true, description: 'The id of the record.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }),
})

interface Single {
  name: string
  description: string
  input: unknown
  inputDescription: string
  payload?: unknown
  moreArguments?: (t: any) => object
  act: Act
}

function addSingle(record: RecordDefinition, single: Single): void {
  const { name, description, input, inputDescription, payload, moreArguments, act } = single
  anyBuilder.mutationField(name, (t: any) =>
    t.field({
      type: payload ?? recordPayload(record),
      nullable: false,
      description,
      args: {
        ...moreArguments?.(t),
        input: t.arg({ type: input, required: true, description: inputDescription }),
        ...keyArgument(t),
      },
      resolve: (_: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) =>
        answerRecord(context, info, record, args, async (work) => {
          const { id, outcome } = await act(work, args)
          return { id, created: outcome === 'CREATED' }
        }),
    }),
  )
}

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

export function upsertMutation(record: RecordDefinition, save?: Save): void {
  const noun = words(record.noun)
  addSingle(record, {
    name: `${record.noun}Upsert`,
    description: `Changes the ${noun} that fits, or makes a new one where none does.`,
    input: inputOf(record, 'row'),
    inputDescription: `What the ${noun} is to have afterwards; what is left out stays as it is.`,
    payload: upsertPayload(record),
    moreArguments: (t) => ({
      match: t.arg({ type: matchOf(record), required: true, description: `Which ${noun} is meant.` }),
    }),
    act: (work, { input, match }) =>
      withRowPaths(input, () => write.upsertRecord(work, record, oneMatch(match!), inputOfRow(record, input), save)),
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
