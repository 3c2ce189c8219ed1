import { addMutation } from '../api/call.ts'
import { placeOf } from '../api/live-follow.ts'
import { extendInput, inputOf } from '../api/record-input.ts'
import type { Input } from '../platform/write/draft.ts'
import { createWebhook } from './webhook.create.actions.ts'
import { gateOf } from './webhook.gate.graphql.ts'
import { Webhook } from './webhook.record.ts'
import { answerSecret, WebhookSecretPayload } from './webhook.secret.graphql.ts'

extendInput(Webhook, ['create'], (t) => ({
  after: t.field({
    type: 'Cursor',
    description:
      'Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer reaches back so far.',
  }),
}))

addMutation<{ input: Input & { after?: string | null } }>('webhookCreate', {
  type: WebhookSecretPayload,
  description: 'Makes a webhook, which sends from then on. The answer shows its secret, this once.',
  args: (t) => ({
    input: t.arg({ type: inputOf(Webhook, 'create'), required: true, description: 'The new webhook.' }),
  }),
  resolve: async (call) => {
    const { context, info, args } = call
    const { after, ...input } = args.input
    const from = after == null ? null : await placeOf(context.live.desk, after)
    const gate = gateOf(context, info.schema)
    return answerSecret(call, (work) => createWebhook(work, input, gate, from))
  },
})
