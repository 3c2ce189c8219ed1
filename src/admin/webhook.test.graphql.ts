import { verbMutation } from '../api/verb-mutation.ts'
import { Webhook } from './webhook.record.ts'
import { whichWebhook } from './webhook.steps.graphql.ts'
import { testWebhook } from './webhook.test.actions.ts'

verbMutation({
  name: 'webhookTest',
  description:
    'Posts a message of type `webhook.test` to the address, once, also where the webhook is paused. What comes of it stands first among its `deliveries` in a moment; it does not count as a failure.',
  record: Webhook,
  inputName: 'WebhookTestInput',
  input: whichWebhook,
  act: testWebhook,
})
