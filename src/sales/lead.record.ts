import { Account } from '../customers/account.record.ts'
import { Contact } from '../customers/contact.record.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { Team, User } from '../staff/people.record.ts'
import { LeadForm } from './lead-form.record.ts'
import { LEAD_PERSON } from './lead-person.record.ts'
import { LEAD_RESULT } from './lead-result.record.ts'

const OPEN = ['NEW', 'WORKING', 'QUALIFIED'] as const

/** Somebody who may become a customer. */
export const Lead = defineRecord({
  noun: 'lead',
  plural: 'leads',
  typeName: 'Lead',
  prefix: 'lead',
  table: 'Lead',
  description:
    'Somebody who may become a customer, of whom little is known yet: captured over a form, a list or by hand, handed to a seller, and in the end converted or disqualified.',
  chinese: '潜在客户',
  nameField: 'name',
  ownership: { by: 'owner' },
  partner: [],
  beside: {
    scoreParts: ['score'],
    prediction: [
      'scoreBayes',
      'source',
      'campaign',
      'industry',
      'territory',
      'addresses',
      'title',
      'phones',
      'emails',
      'interest',
      'team',
    ],
    assignment: ['owner'],
  },
  fields: {
    ...LEAD_PERSON,
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who looks after the lead; whoever creates it unless said otherwise. Null: nobody does yet.',
      target: (): RecordDefinition => User,
    },
    team: {
      kind: 'reference',
      column: 'teamId',
      description:
        'The team that works on the lead, from whose outcomes its chance is learnt; that of the owner unless given. Null: none.',
      target: (): RecordDefinition => Team,
    },
    territory: {
      kind: 'text',
      column: 'territory',
      description:
        'The sales territory in the words of the workspace, by which rules may assign it; null when not known.',
      max: 120,
    },
    interest: {
      kind: 'text',
      column: 'interest',
      description: 'The product or topic about which the person asks, in words; null when not known.',
      max: 300,
      search: true,
    },
    source: {
      kind: 'text',
      column: 'source',
      description: 'From where the lead came, in words that can be counted: web, fair, referral. Null: not known.',
      max: 120,
      search: true,
    },
    campaign: {
      kind: 'text',
      column: 'campaign',
      description: 'The campaign that brought it, by its name; null where none did or nobody knows.',
      max: 200,
      search: true,
    },
    form: {
      kind: 'reference',
      column: 'formId',
      description: 'The web form over which the lead came; null for one that came otherwise.',
      target: (): RecordDefinition => LeadForm,
      computed: true,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description:
        'Where the lead stands. An input sets NEW or WORKING, a new lead’s also QUALIFIED or UNQUALIFIED, as importers need it; else `leadQualify`, `leadDisqualify`, `leadReopen` and `leadConvert` do.',
      enumName: 'LeadStatus',
      enumDescription: 'Where a lead stands.',
      options: {
        NEW: 'Nobody has begun to work on it.',
        WORKING: 'Somebody is in touch, or tries to be.',
        QUALIFIED: 'It is worth an offer, and waits to be converted.',
        UNQUALIFIED: 'It leads nowhere; the reason says why.',
        CONVERTED: 'It became a contact, mostly with an account and a deal.',
      },
      default: 'NEW',
      required: true,
    },
    reason: {
      kind: 'text',
      column: 'reason',
      description:
        'Why the lead was disqualified, in words that can be counted: no budget, duplicate, wrong number. Null for others.',
      max: 300,
      search: true,
    },
    rating: {
      kind: 'choice',
      column: 'rating',
      description: 'How promising a person finds the lead; null while nobody said. The scores do not touch it.',
      enumName: 'LeadRating',
      enumDescription: 'How promising somebody finds a lead.',
      options: { HOT: 'Wants to buy soon.', WARM: 'Shows interest, and has time.', COLD: 'Is hardly interested.' },
    },
    description: {
      kind: 'longText',
      column: 'description',
      description: 'What else is worth knowing, and what the person wrote; null when there is nothing.',
      max: 20_000,
      search: true,
    },
    facts: {
      kind: 'json',
      column: 'facts',
      description:
        'What the web tells of the visit, as an object of texts: utm_source, utm_medium, utm_campaign, page, referrer … Null where it did not come over the web.',
      max: 10_000,
    },
    ...LEAD_RESULT,
  },
  verbs: {
    QUALIFY: { description: 'Say that a lead is worth an offer.', when: { status: ['NEW', 'WORKING'] } },
    DISQUALIFY: { description: 'Say that a lead leads nowhere, and why.', when: { status: OPEN } },
    ASSIGN: { description: 'Hand a lead to somebody by the assignment rules.', when: { status: OPEN } },
    CONVERT: { description: 'Make an account, a contact and a deal of a lead.', when: { status: OPEN } },
    REOPEN: { description: 'Open again what was closed or done.', when: { status: ['UNQUALIFIED'] } },
  },
})

relate(User, {
  name: 'ownedLeads',
  description: 'Leads that this person looks after; `leads` are the teams that the person leads.',
  target: Lead,
  column: 'ownerId',
})
relate(Team, { name: 'workedLeads', description: 'Leads on which this team works.', target: Lead, column: 'teamId' })
relate(LeadForm, { name: 'leads', description: 'Leads that came over this form.', target: Lead, column: 'formId' })
relate(Account, {
  name: 'convertedLeads',
  description: 'Leads that became this account or joined it.',
  target: Lead,
  column: 'convertedAccountId',
})
relate(Contact, {
  name: 'convertedLeads',
  description: 'Leads that became this person’s record.',
  target: Lead,
  column: 'convertedContactId',
})
