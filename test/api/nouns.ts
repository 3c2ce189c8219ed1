import { domainForm } from '../../src/plain/text.ts'
import { defineRecord, type RecordDefinition } from '../../src/platform/record/record.ts'
import { relate } from '../../src/platform/record/relation.ts'

/** Made-up nouns over real tables: every kind of field that the API shows stands in one of them. */
export const User = defineRecord({
  ...{ noun: 'user', plural: 'users', typeName: 'User', prefix: 'usr', table: 'User', chinese: '用户' },
  description: 'A colleague.',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: { kind: 'text', column: 'name', description: 'What colleagues say.', max: 100, required: true, search: true },
  },
  verbs: {},
})

export const Account: RecordDefinition = defineRecord({
  ...{ noun: 'account', plural: 'accounts', typeName: 'Account', prefix: 'acc', table: 'Account', chinese: '客户' },
  description: 'A company that buys.',
  nameField: 'name',
  ownership: { by: 'owner' },
  fields: {
    name: { kind: 'text', column: 'name', description: 'What people call it.', max: 100, required: true, search: true },
    industry: { kind: 'text', column: 'industry', description: 'Its line of business.', max: 60 },
    domains: {
      kind: 'texts',
      column: 'domains',
      description: 'Where it stands on the internet.',
      max: 253,
      most: 20,
      form: domainForm,
    },
    phones: { kind: 'texts', column: 'phones', description: 'Its telephones.', max: 40, most: 20 },
    addresses: {
      ...{ kind: 'structs', column: 'addresses', typeName: 'Address', most: 20 },
      description: 'Where letters go.',
      typeDescription: 'A postal address.',
      fields: {
        city: { kind: 'text', description: 'The town.', max: 100, required: true },
        use: {
          ...{ kind: 'choice', enumName: 'AddressUse', enumDescription: 'For what an address serves.' },
          description: 'For what it serves.',
          options: { BILLING: 'Bills go there.', SHIPPING: 'Goods go there.' },
        },
      },
    },
    employees: { kind: 'integer', column: 'employees', description: 'How many work there.', min: 0, max: 10_000_000 },
    annualRevenue: {
      ...{ kind: 'money', minor: 'annualRevenueMinor', currency: 'annualRevenueCurrency' },
      description: 'What it takes in a year.',
    },
    isPartner: { kind: 'boolean', column: 'isPartner', description: 'It sells with us.', default: false },
    parent: {
      kind: 'reference',
      column: 'parentId',
      description: 'The company above.',
      target: (): RecordDefinition => Account,
    },
    owner: { kind: 'reference', column: 'ownerId', description: 'Who answers for it.', target: () => User },
  },
  verbs: { RATE: { description: 'Say how valued it is.' } },
})

export const Contact = defineRecord({
  ...{ noun: 'contact', plural: 'contacts', typeName: 'Contact', prefix: 'con', table: 'Contact', chinese: '联系人' },
  description: 'A person at a company.',
  nameField: 'name',
  ownership: { by: 'owner' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'How the person is shown.',
      max: 100,
      required: true,
      search: true,
    },
    emails: { kind: 'texts', column: 'emails', description: 'Its addresses.', max: 254, most: 20 },
    phones: { kind: 'texts', column: 'phones', description: 'Its telephones.', max: 40, most: 20 },
    channels: { kind: 'texts', column: 'channels', description: 'Its other channels.', max: 40, most: 20 },
    traits: { kind: 'texts', column: 'traits', description: 'What is special.', max: 40, most: 20 },
    languages: { kind: 'texts', column: 'languages', description: 'What it speaks.', max: 40, most: 20 },
    accounts: {
      ...{ kind: 'links', table: 'ContactAccount', ownColumn: 'contactId', typeName: 'ContactAccount', most: 20 },
      description: 'Where the person works.',
      typeDescription: 'A company where a person works.',
      parts: {
        account: {
          kind: 'reference',
          column: 'accountId',
          description: 'The company.',
          target: () => Account,
          required: true,
        },
        role: { kind: 'text', column: 'role', description: 'As what.', max: 100 },
        isPrimary: { kind: 'boolean', column: 'isPrimary', description: 'The main one.', default: false },
      },
    },
    owner: { kind: 'reference', column: 'ownerId', description: 'Who answers for it.', target: () => User },
  },
  verbs: {},
})

export const Activity = defineRecord({
  ...{
    noun: 'activity',
    plural: 'activities',
    typeName: 'Activity',
    prefix: 'act',
    table: 'Activity',
    chinese: '活动',
  },
  description: 'Something that was done or is to do.',
  nameField: 'subject',
  ownership: { by: 'links', field: 'about' },
  fields: {
    subject: { kind: 'text', column: 'subject', description: 'In a line.', max: 200, required: true, search: true },
    kind: {
      ...{
        kind: 'choice',
        column: 'kind',
        enumName: 'ActivityKind',
        enumDescription: 'How it was done.',
        default: 'NOTE',
      },
      description: 'How it was done.',
      options: { CALL: 'By telephone.', NOTE: 'Written down.' },
      required: true,
    },
    occurredAt: { kind: 'instant', column: 'occurredAt', description: 'When it happened.', required: true },
    about: {
      ...{
        kind: 'links',
        table: 'ActivityAbout',
        ownColumn: 'activityId',
        typeName: 'ActivityAbout',
        most: 20,
        flat: 'record',
      },
      description: 'To what it belongs.',
      typeDescription: 'A record to which an activity belongs.',
      parts: { record: { kind: 'anyRecord', column: 'recordId', description: 'The record.', required: true } },
    },
    owner: { kind: 'reference', column: 'ownerId', description: 'Who did it.', target: () => User },
  },
  verbs: {},
})

relate(Account, { name: 'children', description: 'The companies directly below.', target: Account, column: 'parentId' })
relate(Account, {
  ...{ name: 'contacts', description: 'Who works there.', target: Contact },
  through: { table: 'ContactAccount', own: 'accountId', theirs: 'contactId' },
})
relate(Account, {
  ...{ name: 'activities', description: 'What was done with it.', target: Activity },
  through: { table: 'ActivityAbout', own: 'recordId', theirs: 'activityId' },
})
