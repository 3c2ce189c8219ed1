import { Account } from '../customers/account.record.ts'
import { Contact } from '../customers/contact.record.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { Lead } from '../sales/lead.record.ts'
import { Opportunity } from '../sales/opportunity.record.ts'
import { User } from '../staff/people.record.ts'

/** One contact with a customer, or something to be done for one. */
export const Activity = defineRecord({
  noun: 'activity',
  plural: 'activities',
  typeName: 'Activity',
  prefix: 'act',
  table: 'Activity',
  description:
    'One contact with a customer over whatever channel, a task, or a note. It stands in the timeline of every record that it is about.',
  chinese: '活动',
  nameField: 'subject',
  ownership: { by: 'links', field: 'about' },
  partner: [],
  fields: {
    kind: {
      kind: 'choice',
      column: 'kind',
      description: 'Over which channel it took place, or that it is a task or a note.',
      enumName: 'ActivityKind',
      enumDescription: 'The channel of a contact, or a task or note.',
      options: {
        CALL: 'A telephone call.',
        EMAIL: 'Electronic mail.',
        MEETING: 'A meeting, in a room or on screen.',
        VISIT: 'A visit at the place of the customer or ours.',
        CHAT: 'Messages in a chat.',
        FAX: 'A page sent or received over the telephone line.',
        LETTER: 'A letter or parcel.',
        SOCIAL: 'A message or post on a social network.',
        WEB: 'A visit or form on our web site.',
        TASK: 'Something to be done, with a time by which.',
        NOTE: 'Something worth knowing.',
      },
      required: true,
    },
    direction: {
      kind: 'choice',
      column: 'direction',
      description: 'Who began it; null where that means nothing or is not known.',
      enumName: 'ActivityDirection',
      enumDescription: 'Who began a contact.',
      options: {
        INBOUND: 'The customer came to us.',
        OUTBOUND: 'We went to the customer.',
        INTERNAL: 'Among colleagues.',
      },
    },
    subject: {
      kind: 'text',
      column: 'subject',
      description: 'What it was about, in a line.',
      max: 300,
      required: true,
      search: true,
    },
    body: {
      kind: 'longText',
      column: 'body',
      description: 'What was said or is to be done, in full; null when there is no more to say than the subject.',
      max: 100_000,
      search: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who did it or is to do it; whoever creates it unless said otherwise. Null: nobody.',
      target: (): RecordDefinition => User,
    },
    occurredAt: {
      kind: 'instant',
      column: 'occurredAt',
      description:
        'When it took place; the moment of creation unless said otherwise. Only a planned MEETING, VISIT or CALL lies in the future.',
    },
    dueAt: {
      kind: 'instant',
      column: 'dueAt',
      description: 'By when a TASK is to be done; null without a deadline, and for every other kind.',
    },
    doneAt: {
      kind: 'instant',
      column: 'doneAt',
      description:
        'When a TASK was done or a planned MEETING, VISIT or CALL was held; null before, and for other kinds.',
    },
    outcome: {
      kind: 'text',
      column: 'outcome',
      description: 'What came of it, in words that can be counted: reached, no answer, offer wanted. Null: not said.',
      max: 300,
      search: true,
    },
    participants: {
      kind: 'links',
      table: 'ActivityParticipant',
      ownColumn: 'activityId',
      description: 'Who took part, in the order given.',
      typeName: 'ActivityParticipant',
      typeDescription: 'Somebody who took part: a contact, a colleague, or a stranger by name or address.',
      most: 200,
      parts: {
        contact: {
          kind: 'reference',
          column: 'contactId',
          description: 'The contact who took part; null for anybody else.',
          target: (): RecordDefinition => Contact,
        },
        user: {
          kind: 'reference',
          column: 'userId',
          description: 'The colleague who took part; null for anybody else.',
          target: (): RecordDefinition => User,
        },
        name: {
          kind: 'text',
          column: 'name',
          description: 'The name of somebody who is not recorded; null else.',
          max: 250,
        },
        address: {
          kind: 'text',
          column: 'address',
          description: 'Number, e-mail or other address over which the person took part; null when not known.',
          max: 300,
        },
      },
    },
    about: {
      kind: 'links',
      table: 'ActivityAbout',
      ownColumn: 'activityId',
      description:
        'The records to which it belongs: accounts, contacts, leads, opportunities … Whoever sees one of them sees the activity. Empty for a task of one’s own.',
      typeName: 'ActivityAbout',
      typeDescription: 'A record to which an activity belongs.',
      most: 50,
      flat: 'record',
      parts: {
        record: {
          kind: 'anyRecord',
          column: 'recordId',
          description: 'The record to which the activity belongs.',
          required: true,
        },
      },
    },
  },
  verbs: {
    COMPLETE: {
      description: 'Mark a task as done, or a planned meeting, visit or call as held.',
      when: { kind: ['TASK', 'MEETING', 'VISIT', 'CALL'], doneAt: 'EMPTY' },
    },
    REOPEN: {
      description: 'Open again what was closed or done.',
      when: { kind: ['TASK', 'MEETING', 'VISIT', 'CALL'], doneAt: 'FILLED' },
    },
  },
})

for (const noun of [Account, Contact, Lead, Opportunity]) {
  relate(noun, {
    name: 'activities',
    description: `Everything that happened around the ${noun.noun} and all that is to be done: its timeline, whatever the channel.`,
    target: Activity,
    through: { table: 'ActivityAbout', own: 'recordId', theirs: 'activityId' },
  })
}
relate(User, {
  name: 'activities',
  description: 'What this person did or is to do.',
  target: Activity,
  column: 'ownerId',
})
