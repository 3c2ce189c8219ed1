import { emailForm, phoneForm } from '../plain/text.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'
import { Account } from './account.record.ts'
import { CONSENTS_APPEND, consents } from './consent.record.ts'
import { channels, languageForm } from './reach.record.ts'

/** A person with whom the workspace has to do. */
export const Contact = defineRecord({
  noun: 'contact',
  plural: 'contacts',
  typeName: 'Contact',
  prefix: 'con',
  table: 'Contact',
  description: 'A person outside our own company; belongs to none, one or several accounts, with a role in each.',
  chinese: '联系人',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: ['accounts.account'],
  beside: { orgChart: ['reportsTo'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description:
        'The name as it is shown. Left out, it is made of familyName and givenName: 王 and 小明 give 王小明, Miller and Ann give Ann Miller.',
      max: 250,
      search: true,
    },
    givenName: {
      kind: 'text',
      column: 'givenName',
      description: 'The personal name, such as Ann or 小明; null when not known.',
      max: 120,
      search: true,
    },
    familyName: {
      kind: 'text',
      column: 'familyName',
      description: 'The name shared with the family, such as Miller or 王; null when not known.',
      max: 120,
      search: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description:
        'Who keeps in touch with the person; whoever creates the contact unless said otherwise. Null: nobody.',
      target: (): RecordDefinition => User,
    },
    emails: {
      kind: 'texts',
      column: 'emails',
      description: 'E-mail addresses, the most useful first.',
      max: 254,
      most: 20,
      form: emailForm,
      search: true,
    },
    phones: {
      kind: 'texts',
      column: 'phones',
      description: 'Telephone numbers, the most useful first: digits, with + before a country code.',
      max: 30,
      most: 20,
      form: phoneForm,
      search: true,
    },
    channels: { ...channels, column: 'channels', description: 'Other ways to reach the person, the preferred first.' },
    title: {
      kind: 'text',
      column: 'title',
      description: 'Position at work, such as Head of purchasing; null when not known.',
      max: 200,
      search: true,
    },
    department: {
      kind: 'text',
      column: 'department',
      description: 'Part of the organisation in which the person works; null when not known.',
      max: 120,
    },
    traits: {
      kind: 'texts',
      column: 'traits',
      description: 'How the person decides and what they like, in short words: careful, prefers numbers, plays golf.',
      max: 120,
      most: 50,
      search: true,
    },
    languages: {
      kind: 'texts',
      column: 'languages',
      description: 'Languages that the person speaks, the preferred first, as BCP 47 tags such as zh-Hant or en.',
      max: 35,
      most: 20,
      form: languageForm,
    },
    consents: {
      ...consents,
      column: 'consents',
      description: `What the person allowed us and took back. ${CONSENTS_APPEND}`,
    },
    accounts: {
      kind: 'links',
      table: 'ContactAccount',
      ownColumn: 'contactId',
      description:
        'The accounts to which the person belongs. One of them is the primary one, as soon as there are any.',
      typeName: 'ContactAccount',
      typeDescription: 'The place of a person in one account.',
      most: 50,
      parts: {
        account: {
          kind: 'reference',
          column: 'accountId',
          description: 'The account to which the person belongs.',
          target: (): RecordDefinition => Account,
          required: true,
        },
        role: {
          kind: 'text',
          column: 'role',
          description:
            'What the person is there: decision maker, influencer, evaluator, user, gatekeeper … Null: not known.',
          max: 120,
        },
        isPrimary: {
          kind: 'boolean',
          column: 'isPrimary',
          description: 'True for the one account at which the person is met first; the first of the list unless set.',
          default: false,
        },
      },
    },
    reportsTo: {
      kind: 'reference',
      column: 'reportsToId',
      description: 'The person directly above in the organisation; null at the top or when not known.',
      target: (): RecordDefinition => Contact,
      tree: true,
    },
  },
  verbs: {},
})

relate(Account, {
  name: 'contacts',
  description: 'People who belong to the account.',
  target: Contact,
  through: { table: 'ContactAccount', own: 'accountId', theirs: 'contactId' },
})
relate(Contact, {
  name: 'reports',
  description: 'People directly below the person in the organisation.',
  target: Contact,
  column: 'reportsToId',
})
relate(User, {
  name: 'contacts',
  description: 'People with whom this colleague keeps in touch.',
  target: Contact,
  column: 'ownerId',
})
