import { addMutation } from '../api/call.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { inputOf } from '../api/record-input.ts'
import type { ChangeInput } from '../platform/write/drafts.ts'
import { gateOf } from './webhook.gate.graphql.ts'
import { Webhook } from './webhook.record.ts'
import { updateWebhook } from './webhook.update.actions.ts'

addMutation<{ input: ChangeInput }>('webhookUpdate', {
  type: recordPayload(Webhook),
  description:
    'Changes a webhook. What it sends and to whom is for its owner and for administrators to say. Messages that still wait are made by the new document and go to the new address.',
  args: (t) => ({
    input: t.arg({ type: inputOf(Webhook, 'update'), required: true, description: 'Which one, and what changes.' }),
  }),
  resolve: ({ context, info, args }) =>
    answerRecord(context, info, Webhook, args, async (work) => {
      const { id } = await updateWebhook(work, args.input, gateOf(context, info.schema))
      return { id }
    }),
})
