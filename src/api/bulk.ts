import type { GraphQLResolveInfo } from 'graphql'
import type { Sentence } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { DryRun, type Outcome } from '../platform/write/outcome.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { OutcomeEnum } from './enums.ts'
import { type Result, runMutation } from './mutation.ts'
import type { KeyArgument } from './mutation-key.ts'
import { type Payload, payloadFields, refused } from './payload.ts'
import { UserErrorType, type UserErrorValue } from './values.ts'

interface BulkResult {
  index: number
  outcome: Outcome['outcome']
  id: string | null
  userErrors: UserErrorValue[]
}

interface BulkPayloadValue extends Payload {
  results: BulkResult[]
}

/** An outcome as it is kept under an idempotency key: in both languages. */
interface KeptOutcome {
  index: number
  outcome: Outcome['outcome']
  id: string | null
  refusals: { code: string; sentence: Sentence; field: string[] }[]
}

const BulkResultType = builder.objectRef<BulkResult>('BulkResult').implement({
  description: 'What became of one record or row of a bulk write.',
  fields: (t) => ({
    index: t.exposeInt('index', { nullable: false, description: 'Its place in the input, from 0.' }),
    outcome: t.field({
      type: OutcomeEnum,
      nullable: false,
      description: 'What was done with it.',
      resolve: (result) => result.outcome,
    }),
    id: t.exposeID('id', { description: 'The id of the record; null where the row made or found none.' }),
    userErrors: t.field({
      type: [UserErrorType],
      nullable: false,
      description: 'Why it failed; empty otherwise.',
      resolve: (result) => result.userErrors,
    }),
  }),
})

export const BulkPayload = builder.objectRef<BulkPayloadValue>('BulkPayload').implement({
  description: 'What came of writing many records at once.',
  fields: (t) => ({
    results: t.field({
      type: [BulkResultType],
      nullable: false,
      description: 'One for each row or record, in their order; empty where the whole was refused.',
      resolve: (payload) => payload.results,
    }),
    ...payloadFields(t),
  }),
})

/** The arguments that bulk writes over a filter take. */
export function bulkArguments(t: any) {
  return {
    expectedCount: t.arg.int({
      description:
        'How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).',
    }),
    dryRun: dryRunArgument(t),
  }
}

export function dryRunArgument(t: any) {
  return t.arg.boolean({
    description: 'Try everything and write nothing: the results are those that a real run would have now.',
  })
}

/** Runs a bulk write and answers its payload. A dry run is rolled back, and keeps nothing under a key. */
export async function answerBulk(
  context: Context,
  info: GraphQLResolveInfo,
  args: KeyArgument,
  act: (work: Work) => Promise<Outcome[]>,
): Promise<BulkPayloadValue> {
  const result = await tried(() => runMutation(context, info, args, async (work) => (await act(work)).map(kept)))
  return { results: (result.done ?? []).map((one) => shown(one, context)), ...refused(result, context) }
}

async function tried(run: () => Promise<Result<KeptOutcome[]>>): Promise<Result<KeptOutcome[]>> {
  try {
    return await run()
  } catch (thrown) {
    if (thrown instanceof DryRun) return { done: thrown.outcomes.map(kept), cursor: null, refusals: [] }
    throw thrown
  }
}

function kept({ index, outcome, id, refusals }: Outcome): KeptOutcome {
  return { index, outcome, id, refusals: refusals.map(({ code, sentence, field }) => ({ code, sentence, field })) }
}

function shown({ index, outcome, id, refusals }: KeptOutcome, { language }: Context): BulkResult {
  const userErrors = refusals.map(({ code, sentence, field }) => ({ code, message: sentence[language], field }))
  return { index, outcome, id, userErrors }
}
