import type { GraphQLResolveInfo } from 'graphql'
import type { RecordDefinition, Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Context } from './context.ts'
import { type KeyArgument, type Result, runMutation } from './mutation.ts'
import { seen } from './node.ts'
import { UserErrorType, type UserErrorValue, userError } from './values.ts'
import { wantedOfMember } from './wanted.ts'

export interface Payload {
  cursor: string | null
  userErrors: UserErrorValue[]
}

export interface RecordPayload extends Payload {
  row: Row | null
  created?: boolean
  /** What the act was done to; null where it was refused. */
  id: string | null
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
  const done = result.done?.id ?? null
  const id = done ?? result.refusals.find((refusal) => refusal.recordId !== null)?.recordId ?? null
  const row = await seen(context, record, id, wantedOfMember(info, record, record.noun))
  return { id: done, row, created: result.done?.created, ...refused(result, context) }
}
