import { consents } from '../customers/consent.record.ts'
import { urlForm } from '../plain/text.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { User } from '../staff/people.record.ts'
import { originForm } from './lead-form.rules.ts'

const { channel, purpose } = consents.fields

/** A form on a web page that makes leads. */
export const LeadForm = defineRecord({
  noun: 'leadForm',
  plural: 'leadForms',
  typeName: 'LeadForm',
  prefix: 'form',
  table: 'LeadForm',
  description:
    'A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API.',
  chinese: '潜在客户表单',
  nameField: 'name',
  ownership: { by: 'everyone' },
  beside: { quarantined: [] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What colleagues call the form, such as Contact page in German.',
      max: 200,
      required: true,
      search: true,
    },
    publicKey: {
      kind: 'text',
      column: 'publicKey',
      description:
        'The last part of the address to which the page sends. It is no secret: it stands in the page. `leadFormRotateKey` makes another one.',
      max: 60,
      unique: true,
      computed: true,
    },
    isActive: {
      kind: 'boolean',
      column: 'isActive',
      description: 'Whether the form takes anything; one that is switched off or archived answers 404.',
      default: true,
    },
    fields: {
      kind: 'structs',
      column: 'fields',
      description:
        'Which input of the page goes where in the lead; other inputs are passed over. Without any, the inputs are called as the parts of a lead: name, company, email …',
      typeName: 'LeadFormField',
      typeDescription: 'An input of the page, and where it goes in the lead.',
      most: 50,
      fields: {
        name: { kind: 'text', description: 'The name of the input in the page.', max: 100, required: true },
        field: {
          kind: 'choice',
          description: 'Where it goes.',
          enumName: 'LeadFormTarget',
          enumDescription: 'A part of a lead that a form can fill.',
          options: {
            NAME: 'The name as it is shown.',
            GIVEN_NAME: 'The personal name.',
            FAMILY_NAME: 'The name shared with the family.',
            COMPANY: 'For whom the person works.',
            TITLE: 'The position at work.',
            EMAIL: 'The e-mail address.',
            PHONE: 'The telephone number.',
            WEBSITE: 'The web site.',
            STREET: 'Street and number of the address.',
            CITY: 'The city of the address.',
            POSTAL_CODE: 'The postal code of the address.',
            COUNTRY: 'The country of the address.',
            INDUSTRY: 'The line of business.',
            TERRITORY: 'The sales territory.',
            INTEREST: 'The product or topic.',
            MESSAGE: 'What the person writes: the description.',
          },
          required: true,
        },
        required: { kind: 'boolean', description: 'What comes without it is set apart.', default: false },
      },
    },
    consents: {
      kind: 'structs',
      column: 'consents',
      description:
        'Check boxes by which visitors allow something. A ticked one is kept in the lead with these words, the time and the name of the form.',
      typeName: 'LeadFormConsent',
      typeDescription: 'A check box by which a visitor allows something.',
      most: 20,
      fields: {
        name: { kind: 'text', description: 'The name of the input in the page.', max: 100, required: true },
        channel,
        purpose,
        text: { kind: 'text', description: 'The words beside the check box.', max: 2000, required: true },
      },
    },
    origins: {
      kind: 'texts',
      column: 'origins',
      description:
        'The origins of the pages that may send, such as https://www.example.com. Empty: any page may, and programs without one.',
      max: 300,
      most: 50,
      form: originForm,
    },
    source: {
      kind: 'text',
      column: 'source',
      description: 'The source of its leads; web unless given.',
      max: 120,
    },
    campaign: {
      kind: 'text',
      column: 'campaign',
      description: 'The campaign of its leads; without one it is what the page sends as utm_campaign.',
      max: 200,
    },
    leadOwner: {
      kind: 'reference',
      column: 'leadOwnerId',
      description: 'Who gets its leads where no assignment rule is asked or fits; null: nobody.',
      target: (): RecordDefinition => User,
    },
    assigns: {
      kind: 'boolean',
      column: 'assigns',
      description: 'Whether its leads are handed out by the assignment rules.',
      default: true,
    },
    thankYouText: {
      kind: 'longText',
      column: 'thankYouText',
      description: 'What the visitor reads afterwards; a short thanks unless given.',
      max: 2000,
    },
    thankYouUrl: {
      kind: 'text',
      column: 'thankYouUrl',
      description: 'The page to which the visitor is brought afterwards; null: none.',
      max: 1000,
      form: urlForm,
    },
    honeypot: {
      kind: 'text',
      column: 'honeypot',
      description: 'The name of an input that people do not see: what fills it is no person. Null: there is none.',
      max: 100,
    },
    minSeconds: {
      kind: 'integer',
      column: 'minSeconds',
      description:
        'The least time in seconds from opening the page, which its script sends as `_started` (milliseconds since 1970), to sending; what is faster, or does not say, is no person. Null or 0: not asked.',
      min: 0,
      max: 3600,
    },
    perAddress: {
      kind: 'integer',
      column: 'perAddress',
      description: 'How often one network address may send in a minute; 10 unless given.',
      min: 1,
      max: 10_000,
    },
    perForm: {
      kind: 'integer',
      column: 'perForm',
      description: 'How often the form takes something in a minute; 300 unless given.',
      min: 1,
      max: 100_000,
    },
  },
  verbs: { ROTATE: { description: 'Make a successor of the key and let the old one expire.' } },
})
