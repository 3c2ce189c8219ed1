import { verbMutation } from '../api/verb-mutation.ts'
import { Webhook } from './webhook.record.ts'
import { pauseWebhook, resumeWebhook } from './webhook.standing.actions.ts'

/** The members of an input that name a webhook. */
export function whichWebhook(t: any) {
  return {
    id: t.id({ required: true, description: 'Which webhook.' }),
    expectedVersion: t.int({
      description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
    }),
  }
}

verbMutation({
  name: 'webhookPause',
  description: 'Stops a webhook for a while: what happens meanwhile waits for it in the log.',
  record: Webhook,
  inputName: 'WebhookPauseInput',
  input: whichWebhook,
  act: pauseWebhook,
})

verbMutation({
  name: 'webhookResume',
  description:
    'Lets a webhook go on where it stood, whatever stopped it. What waits is sent at once, and what was given up since it began to fail is tried again, so nothing is lost.',
  record: Webhook,
  inputName: 'WebhookResumeInput',
  input: (t) => ({
    ...whichWebhook(t),
    fromNow: t.boolean({
      description:
        'Passes over what happened while it stood still. Needed where its reason is CURSOR_EXPIRED; false unless given.',
    }),
  }),
  act: resumeWebhook,
})
