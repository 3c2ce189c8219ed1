/** What a person allowed, as a field; the noun adds its column and description. */
export const consents = {
  kind: 'structs',
  typeName: 'Consent',
  typeDescription:
    'Something that a person allowed or took back, with the words to which they said so. Of one channel and purpose the latest entry counts.',
  most: 500,
  fields: {
    channel: {
      kind: 'choice',
      description: 'Over what we may write or call, or may no longer.',
      enumName: 'ConsentChannel',
      enumDescription: 'Over what a person may be reached for a purpose.',
      options: {
        EMAIL: 'Electronic mail.',
        PHONE: 'Telephone calls.',
        SMS: 'Text messages to a mobile telephone.',
        CHAT: 'Messages in a chat such as WeChat 微信 or WhatsApp.',
        POST: 'Letters and parcels.',
        ANY: 'Every channel.',
      },
      required: true,
    },
    purpose: {
      kind: 'text',
      description: 'For what: newsletter, offers, profiling. The same words each time, since they are compared.',
      max: 120,
      required: true,
    },
    given: {
      kind: 'boolean',
      description: 'True where it was allowed, false where it was taken back.',
      default: false,
    },
    source: { kind: 'text', description: 'Where it was said: a form, a call, a fair. Null: not known.', max: 200 },
    at: { kind: 'instant', description: 'When it was said; the moment of the write unless given.' },
    text: { kind: 'text', description: 'The words to which the person said yes or no; null: not kept.', max: 2000 },
  },
} as const

/** How the lists work, for the description of each field. */
export const CONSENTS_APPEND =
  'The list is append-only: entries that stand already are passed over, new ones come after them, and null changes nothing.'
