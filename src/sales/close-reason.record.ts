import { defineRecord } from '../platform/record/record.ts'

/** A reason from the workspace's own list for which deals are won or lost. */
export const CloseReason = defineRecord({
  noun: 'closeReason',
  plural: 'closeReasons',
  typeName: 'CloseReason',
  prefix: 'rsn',
  table: 'CloseReason',
  description:
    'A reason from the workspace’s own list for which deals are won or lost, so that they can be counted. One that is archived is offered no more; deals that have it keep it.',
  chinese: '成交或失单原因',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'The reason in a few words, such as Price or Missing feature.',
      max: 200,
      required: true,
      search: true,
    },
    outcome: {
      kind: 'choice',
      column: 'outcome',
      description: 'Whether deals are won or lost for it; settable at creation alone.',
      enumName: 'CloseOutcome',
      enumDescription: 'How a deal ended.',
      options: { WON: 'The customer has decided for us.', LOST: 'The deal went elsewhere, or was given up.' },
      required: true,
      createOnly: true,
    },
    position: {
      kind: 'integer',
      column: 'position',
      description: 'Place in the list from which people choose, from 0; those of one place stand by name.',
      min: 0,
      max: 10_000,
    },
  },
  verbs: {},
})
