import type { Sentence } from '../plain/refusal.ts'
import type { Outcome } from '../platform/write/outcome.ts'
import { builder } from './builder.ts'
import { OutcomeEnum } from './enums.ts'
import { type Payload, payloadFields } from './payload.ts'
import { UserErrorType, type UserErrorValue } from './values.ts'

export interface BulkResult {
  index: number
  outcome: Outcome['outcome']
  id: string | null
  userErrors: UserErrorValue[]
}

export interface BulkPayloadValue extends Payload {
  results: BulkResult[]
  jobId: string | null
}

/** What an act did: its outcomes, or the job that does it. */
export interface KeptBulk {
  results: KeptOutcome[]
  jobId: string | null
}

/** An outcome as it is kept under an idempotency key: in both languages. */
export interface KeptOutcome {
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
      description: 'One for each row or record, in their order; empty where the whole was refused, or a job does it.',
      resolve: (payload) => payload.results,
    }),
    jobId: t.exposeID('jobId', {
      description:
        'The job that does it, where a filter finds more than 10,000 records: follow it with `job(id)` or `jobChanged(id)`. Null where everything is done.',
    }),
    ...payloadFields(t),
  }),
})
