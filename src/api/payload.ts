import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { type Result, runMutation } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { words } from './naming.ts'
import { seen } from './node.ts'
import { objectOf } from './object.ts'
import { UserErrorType, type UserErrorValue, userError } from './values.ts'

export interface Payload {
  cursor: string | null
  userErrors: UserErrorValue[]
}

export interface RecordPayload extends Payload {
  row: Row | null
  created?: boolean
}

const payloads = new Map<string, unknown>()

function once(name: string, make: () => unknown): any {
  if (!payloads.has(name)) payloads.set(name, make())
  return payloads.get(name)
}

/** The members of every payload: the cursor and the refusals. */
export function payloadFields(t: any) {
  return {
    cursor: t.field({
      type: 'Cursor',
      description:
        'The last event of what was done: pass it as `after`, or as the header `Rapport-After`. Null when nothing changed.',
      resolve: (payload: Payload) => payload.cursor,
    }),
    userErrors: t.field({
      type: [UserErrorType],
      nullable: false,
      description: 'Why nothing was written; empty when all went well.',
      resolve: (payload: Payload) => payload.userErrors,
    }),
  }
}

/** `AccountPayload`: the record as it stands afterwards. */
export function recordPayload(record: RecordDefinition): any {
  const name = `${record.typeName}Payload`
  return once(name, () =>
    builder.objectRef<RecordPayload>(name).implement({
      description: `What came of a change to one ${words(record.noun)}.`,
      fields: (t) => ({ [record.noun]: recordMember(t, record), ...payloadFields(t) }),
    }),
  )
}

/** `AccountUpsertPayload`: the same, and whether the record is new. */
export function upsertPayload(record: RecordDefinition): any {
  const name = `${record.typeName}UpsertPayload`
  return once(name, () =>
    builder.objectRef<RecordPayload>(name).implement({
      description: `What came of making or changing one ${words(record.noun)}.`,
      fields: (t) => ({
        [record.noun]: recordMember(t, record),
        created: t.field({
          type: 'Boolean',
          nullable: false,
          description: `Whether the ${words(record.noun)} was made now; false where it existed or was refused.`,
          resolve: (payload) => payload.created === true,
        }),
        ...payloadFields(t),
      }),
    }),
  )
}

function recordMember(t: any, record: RecordDefinition) {
  return t.field({
    type: objectOf(record),
    description: `The ${words(record.noun)} as it stands now and as far as you may see it; beside a CONFLICT or ALREADY_EXISTS the one that stands in the way. Null after other refusals.`,
    resolve: (payload: RecordPayload) => payload.row,
  })
}

/** Payload members of what was refused. */
export function refused(result: Result<unknown>, context: Context): Payload {
  return { cursor: result.cursor, userErrors: result.refusals.map((refusal) => userError(refusal, context.language)) }
}

/** Runs an act on one record and answers the standard payload, with the record read anew. */
export async function answerRecord(
  context: Context,
  info: GraphQLResolveInfo,
  record: RecordDefinition,
  args: KeyArgument,
  act: (work: Work) => Promise<{ id: string | null; created?: boolean }>,
): Promise<RecordPayload> {
  const result = await runMutation(context, info, args, async (work) => {
    const { id, created } = await act(work)
    return { id, created }
  })
  const id = result.done?.id ?? result.refusals.find((refusal) => refusal.recordId !== null)?.recordId ?? null
  return { row: await seen(context, record, id), created: result.done?.created, ...refused(result, context) }
}
