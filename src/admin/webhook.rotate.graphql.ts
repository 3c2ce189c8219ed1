import { addMutation, inputObject } from '../api/call.ts'
import { gateOf } from './webhook.gate.graphql.ts'
import type { Named } from './webhook.lock.actions.ts'
import { rotateWebhook } from './webhook.rotate.actions.ts'
import { answerSecret, WebhookSecretPayload } from './webhook.secret.graphql.ts'
import { whichWebhook } from './webhook.steps.graphql.ts'

const RotateInput = inputObject(
  'WebhookRotateSecretInput',
  'Of which webhook the secret is replaced, and for how long both sign.',
  (t) => ({
    ...whichWebhook(t),
    overlapHours: t.int({
      description: 'For how many hours the old secret signs beside the new one: 0 to 720; 24 unless given.',
    }),
  }),
)

addMutation<{ input: Named & { overlapHours?: number | null } }>('webhookRotateSecret', {
  type: WebhookSecretPayload,
  description:
    'Makes a new secret, shown this once. Until the old one ends each message carries a signature by each of them, so that a receiver can change over without a gap.',
  args: (t) => ({ input: t.arg({ type: RotateInput, required: true, description: 'Which webhook, and how.' }) }),
  resolve: (call) => {
    const gate = gateOf(call.context, call.info.schema)
    return answerSecret(call, (work) => rotateWebhook(work, call.args.input, gate))
  },
})
