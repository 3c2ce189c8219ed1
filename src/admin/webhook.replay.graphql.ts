import { addMutation, inputObject } from '../api/call.ts'
import type { Context } from '../api/context.ts'
import { placeOf } from '../api/live-follow.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { Webhook } from './webhook.record.ts'
import { type Replay, replayWebhook } from './webhook.replay.actions.ts'
import { whichWebhook } from './webhook.steps.graphql.ts'

const ReplayInput = inputObject(
  'WebhookReplayInput',
  'What a webhook is to send once more: one message, or a range by events or by time.',
  (t) => ({
    ...whichWebhook(t),
    deliveryId: t.id({ description: 'One message, by its id.' }),
    after: t.field({
      type: 'Cursor',
      description: 'What happened behind this event, as far as the log can be resumed.',
    }),
    until: t.field({
      type: 'Cursor',
      description: 'With `after`: up to this event; as far as it has come unless given.',
    }),
    since: t.field({ type: 'DateTime', description: 'What was recorded at this instant or later.' }),
    to: t.field({
      type: 'DateTime',
      description: 'With `since`: what was recorded until then; until now unless given.',
    }),
    failedOnly: t.boolean({
      description:
        'Of a range only messages that are FAILED, RENDER_ERROR or SKIPPED. Unless given everything in it, also what was delivered, and what is kept no more or happened before the webhook was made.',
    }),
  }),
)

addMutation<{ input: Omit<Replay, 'afterSeq' | 'untilSeq'> }>('webhookReplay', {
  type: recordPayload(Webhook),
  description:
    'Sends messages once more, each under its old id: receivers that have it already drop it. They are made anew where the rights of the owner or the document have changed since.',
  args: (t) => ({ input: t.arg({ type: ReplayInput, required: true, description: 'Of which webhook, and what.' }) }),
  resolve: async ({ context, info, args }) => {
    const { after, until } = args.input
    const [afterSeq, untilSeq] = [await numberOf(context, after), await numberOf(context, until)]
    return answerRecord(context, info, Webhook, args, async (work) => {
      const { id } = await replayWebhook(work, { ...args.input, afterSeq, untilSeq })
      return { id }
    })
  },
})

async function numberOf({ live }: Context, cursor: string | null | undefined): Promise<number | null> {
  return cursor == null ? null : (await placeOf(live.desk, cursor)).seq
}
