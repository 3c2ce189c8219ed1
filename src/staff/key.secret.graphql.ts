import { anyBuilder, builder } from '../api/builder.ts'
import { keyArgument } from '../api/mutation.ts'
import { objectOf } from '../api/object.ts'
import { answerRecord, payloadFields, type RecordPayload } from '../api/payload.ts'
import { inputOf } from '../api/record-input.ts'
import { createKey } from './key.actions.ts'
import { ApiKey } from './key.record.ts'
import { rotateKey } from './key.rotate.actions.ts'

interface SecretPayload extends RecordPayload {
  secret: string | null
}

const Payload = builder.objectRef<SecretPayload>('ApiKeySecretPayload').implement({
  description: 'What came of making a key: the key, and this once its secret.',
  fields: (t) => ({
    key: t.field({
      type: objectOf(ApiKey),
      description: 'The new key as it stands now; null where it was refused.',
      resolve: (payload) => payload.row,
    }),
    secret: t.exposeString('secret', {
      description:
        'What to send as `Authorization: Bearer <secret>`. Shown this once and kept nowhere; null where the key was refused, or made by an earlier request with the same idempotency key.',
    }),
    ...payloadFields(t),
  }),
})

const RotateInput = anyBuilder.inputType('ApiKeyRotateInput', {
  description: 'Which key to replace, and how long both open.',
  fields: (t: any) => ({
    id: t.id({ required: true, description: 'The key to replace.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
    overlapSeconds: t.int({
      description: 'For how many seconds the old key opens beside the new one: 0 to 2,592,000; a day unless given.',
    }),
  }),
})

type Making = Parameters<typeof answerRecord>
type Given = Making[3] & { input: any }

/** The secret leaves by the answer alone: what the idempotency key keeps is the id. */
function secretMutation(
  name: string,
  description: string,
  input: unknown,
  make: (work: any, input: any) => ReturnType<typeof createKey>,
) {
  anyBuilder.mutationField(name, (t: any) =>
    t.field({
      type: Payload,
      nullable: false,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'Which key, and how.' }), ...keyArgument(t) },
      resolve: async (_: unknown, args: Given, context: Making[0], info: Making[1]): Promise<SecretPayload> => {
        let secret: string | null = null
        const payload = await answerRecord(context, info, ApiKey, args, async (work) => {
          const made = await make(work, args.input)
          secret = made.bearer
          return { id: made.id }
        })
        return { ...payload, secret: payload.userErrors.length === 0 ? secret : null }
      },
    }),
  )
}

secretMutation(
  'keyCreate',
  'Makes a key with which a program or a person signs in as the named user.',
  inputOf(ApiKey, 'create'),
  (work, input) => createKey(work, input),
)
secretMutation(
  'keyRotate',
  'Makes a successor of a key, with the same user, scopes, documents and length of life; the old one opens a while longer.',
  RotateInput,
  (work, input) => rotateKey(work, input),
)
