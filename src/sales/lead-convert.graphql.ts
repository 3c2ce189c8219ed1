import { addMutation } from '../api/call.ts'
import { runMutation } from '../api/mutation.ts'
import { refused } from '../api/payload.ts'
import { Lead } from './lead.record.ts'
import { convertLead } from './lead-convert.actions.ts'
import { ConvertInput } from './lead-convert.input.graphql.ts'
import { type ConvertPayload, ConvertPayloadType } from './lead-convert.payload.graphql.ts'
import type { Conversion } from './lead-results.actions.ts'

addMutation<{ input: Conversion }>('leadConvert', {
  type: ConvertPayloadType,
  description:
    'Makes an account, a contact and a deal of an open lead, or joins it to those that there are; activities, consents, campaign and custom fields go along. All of it or nothing. Converting again, also at the same time or without an idempotency key, makes nothing more and answers with the first result.',
  args: (t) => ({ input: t.arg({ type: ConvertInput, required: true, description: 'Which lead, and into what.' }) }),
  resolve: async ({ context, info, args }): Promise<ConvertPayload> => {
    const result = await runMutation(context, info, args, (work) => convertLead(work, args.input))
    const leadId = result.refusals.find(({ recordId }) => recordId?.startsWith(`${Lead.prefix}_`))?.recordId ?? null
    return { done: result.done, leadId, ...refused(result, context) }
  },
})
