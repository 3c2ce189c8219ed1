import { anyBuilder } from '../api/builder.ts'
import { inputObject } from '../api/call.ts'
import { words } from '../api/naming.ts'
import { inputOf } from '../api/record-input.ts'
import { RESULTS } from './lead-becomes.record.ts'
import type { ResultNoun } from './lead-convert.rules.ts'

/** The nouns of which a lead becomes records, as the API spells them. */
export const ResultNounEnum = anyBuilder.enumType('LeadResultNoun', {
  description: 'What a lead becomes.',
  values: {
    ACCOUNT: { value: 'account', description: 'The company of the lead.' },
    CONTACT: { value: 'contact', description: 'The person of the lead.' },
    OPPORTUNITY: { value: 'opportunity', description: 'The deal that begins.' },
  },
})

const ActivitiesEnum = anyBuilder.enumType('LeadActivities', {
  description: 'What becomes of activities about a lead that is converted.',
  values: {
    MOVE: { description: 'They are about the new records in place of the lead.' },
    COPY: { description: 'They are about the lead and about the new records. There is still one of each.' },
    LEAVE: { description: 'They stay with the lead alone.' },
  },
})

/** Custom fields of the lead that go into those of other keys. */
export const customFieldRoutes = () => ({
  type: [RouteInput] as any,
  description:
    'Custom fields that go into one of another key. Those of the same key and kind go along by themselves, unless they are named here.',
})

const RouteInput = inputObject('LeadCustomFieldRoute', 'Where a custom field of the lead goes.', (t) => ({
  from: t.string({ required: true, description: 'The key of the lead’s custom field.' }),
  noun: t.field({ type: ResultNounEnum, required: true, description: 'Into a custom field of what.' }),
  to: t.string({ required: true, description: 'The key of that custom field; it must be of the same kind.' }),
}))

function partInput(noun: ResultNoun, more: (t: any) => object = () => ({})): unknown {
  const record = RESULTS[noun]
  const what = words(noun)
  const name = `LeadConvert${record.typeName}Input`
  return inputObject(name, `The ${what} of a converted lead: one that there is, or a new one.`, (t) => ({
    existing: t.id({ description: `The ${what} to join, which you must see; left out: a new one is made.` }),
    values: t.field({
      type: inputOf(record, 'set'),
      description: `What to set in this one ${what}, over what the lead says. With \`existing\` it changes that one, which takes the right to UPDATE.`,
    }),
    ...more(t),
  }))
}

/** The input of a conversion. */
export const ConvertInput = inputObject('LeadConvertInput', 'Which lead to convert, and into what.', (t) => ({
  id: t.id({ required: true, description: 'Which lead.' }),
  expectedVersion: t.int({
    description: 'The `version` that you read: where it is no longer that one, nothing is written (CONFLICT).',
  }),
  account: t.field({
    type: partInput('account'),
    description: 'The account. Null: none. Left out: a new one where the lead names a company, else none.',
  }),
  contact: t.field({
    type: partInput('contact', (of) => ({
      role: of.string({ description: 'What the person is in the account; the title of the lead unless given.' }),
    })),
    description: 'The contact, of whom there is always one. Null or left out: a new one.',
  }),
  opportunity: t.field({
    type: partInput('opportunity'),
    description: 'The deal. Null: none. Left out: a new one in the first stage of the default pipeline.',
  }),
  activities: t.field({
    type: ActivitiesEnum,
    description: 'What becomes of activities about the lead; MOVE unless given.',
  }),
  customFields: t.field(customFieldRoutes()),
}))
