import { builder } from '../api/builder.ts'
import type { Call } from '../api/call.ts'
import type { KeyArgument } from '../api/mutation.ts'
import { objectOf } from '../api/object.ts'
import { answerRecord, payloadFields, type RecordPayload } from '../api/payload.ts'
import type { Work } from '../platform/work/work.ts'
import type { MadeSecret } from './webhook.gate.actions.ts'
import { Webhook } from './webhook.record.ts'

interface SecretPayload extends RecordPayload {
  secret: string | null
}

/** The payload of what makes a secret. */
export const WebhookSecretPayload = builder.objectRef<SecretPayload>('WebhookSecretPayload').implement({
  description:
    'What came of making a secret: the webhook, and this once the secret with which its messages are signed.',
  fields: (t) => ({
    webhook: t.field({
      type: objectOf(Webhook),
      description: 'The webhook as it stands now; null where it was refused.',
      resolve: (payload) => payload.row,
    }),
    secret: t.exposeString('secret', {
      description:
        'What messages are signed with, as Standard Webhooks spell it: `whsec_` and base64. Shown this once; null where it was refused, or made by an earlier request with the same idempotency key.',
    }),
    ...payloadFields(t),
  }),
})

/** Answers with the secret that the act made: it leaves by the answer alone, and what the idempotency key keeps is the id. */
export async function answerSecret(
  { context, info, args }: Call<KeyArgument>,
  act: (work: Work) => Promise<MadeSecret>,
): Promise<SecretPayload> {
  let secret: string | null = null
  const payload = await answerRecord(context, info, Webhook, args, async (work) => {
    const made = await act(work)
    secret = made.secret
    return { id: made.id }
  })
  return { ...payload, secret: payload.userErrors.length === 0 ? secret : null }
}
