import { domainForm, phoneForm, urlForm } from '../plain/text.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { User } from '../staff/people.record.ts'
import { addresses } from './address.record.ts'

/** A company, a public body or a household: whom the workspace sells to, serves or sells with. */
export const Account = defineRecord({
  noun: 'account',
  plural: 'accounts',
  typeName: 'Account',
  prefix: 'acc',
  table: 'Account',
  description:
    'A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries.',
  chinese: '客户',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: ['id'],
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'The name by which people know the account; several accounts may share one.',
      max: 250,
      required: true,
      search: true,
    },
    legalName: {
      kind: 'text',
      column: 'legalName',
      description: 'The name in the commercial register, as it stands on a contract; null when not known.',
      max: 250,
      search: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who answers for the account; whoever creates it unless said otherwise. Null: nobody does.',
      target: (): RecordDefinition => User,
    },
    industry: {
      kind: 'text',
      column: 'industry',
      description: 'The line of business in words, such as retail; null when not known.',
      max: 120,
    },
    domains: {
      kind: 'texts',
      column: 'domains',
      description:
        'Internet domains of the account, such as example.com, without scheme and www. Several accounts may share one, as a group and its subsidiaries do.',
      max: 253,
      most: 50,
      form: domainForm,
      search: true,
    },
    website: {
      kind: 'text',
      column: 'website',
      description: 'Address of the public web site; null when there is none or it is not known.',
      max: 500,
      form: urlForm,
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
    addresses: { ...addresses, column: 'addresses', description: 'Postal addresses, the most useful first.' },
    employees: {
      kind: 'integer',
      column: 'employees',
      description: 'Number of people who work there; null when not known.',
      min: 0,
      max: 100_000_000,
    },
    annualRevenue: {
      kind: 'money',
      minor: 'annualRevenueMinor',
      currency: 'annualRevenueCurrency',
      description: 'What the account takes in a year, in its own currency; null when not known.',
    },
    tier: {
      kind: 'text',
      column: 'tier',
      description:
        'How valued the account is, in the words of the workspace (VIP, gold …); null while it is not rated.',
      max: 60,
    },
    isPartner: {
      kind: 'boolean',
      column: 'isPartner',
      description: 'True for an account that sells with us.',
      default: false,
    },
    parent: {
      kind: 'reference',
      column: 'parentId',
      description: 'The account to which this one belongs as a subsidiary or branch; null at the top of its tree.',
      target: (): RecordDefinition => Account,
      tree: true,
    },
    lifecycleStage: {
      kind: 'text',
      column: 'lifecycleStage',
      description: 'Where the relation with the account stands, in the words of the workspace; null while nobody said.',
      max: 60,
    },
  },
  verbs: {},
})

relate(Account, {
  name: 'children',
  description: 'Subsidiaries and branches directly below the account.',
  target: Account,
  column: 'parentId',
})
relate(User, {
  name: 'accounts',
  description: 'Accounts for which this person answers.',
  target: Account,
  column: 'ownerId',
})
