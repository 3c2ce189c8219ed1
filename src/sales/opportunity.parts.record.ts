import { Contact } from '../customers/contact.record.ts'
import type { LinksField } from '../platform/record/field.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { User } from '../staff/people.record.ts'
import { Competitor } from './competitor.record.ts'
import { BUYING_ROLES, RIVAL_STATUS } from './opportunity.parts.rules.ts'
import { Stage } from './stage.record.ts'

const LONG = 2000

/** Who sells a deal together. */
export const team = {
  kind: 'links',
  table: 'OpportunityTeamMember',
  ownColumn: 'opportunityId',
  description:
    'Who sells the deal together. As soon as there is anybody, the owner is among them: left out, the owner is put first, with what is missing to 100 percent. Either nobody has a split or the splits come to exactly 100. A place in the team gives no right to see or change the deal.',
  typeName: 'OpportunityTeamMember',
  typeDescription: 'The place of a colleague in the team of a deal.',
  most: 50,
  parts: {
    user: {
      kind: 'reference',
      column: 'userId',
      description: 'Who sells along.',
      target: (): RecordDefinition => User,
      required: true,
    },
    role: {
      kind: 'text',
      column: 'role',
      description: 'What the colleague does for the deal, such as Technical sales; null: not said.',
      max: 120,
    },
    splitPercent: {
      kind: 'number',
      column: 'splitPercent',
      description:
        'The share of the deal that counts for the colleague, in percent with at most two decimals; null where the deal is not split.',
      min: 0,
      max: 100,
    },
  },
} as const satisfies LinksField

/** The customer's people in a deal. */
export const contacts = {
  kind: 'links',
  table: 'OpportunityContact',
  ownColumn: 'opportunityId',
  description: 'The customer’s people in the deal, each with the role in the decision.',
  typeName: 'OpportunityContact',
  typeDescription: 'The place of a person in a deal.',
  most: 200,
  parts: {
    contact: {
      kind: 'reference',
      column: 'contactId',
      description: 'Which of the customer’s people.',
      target: (): RecordDefinition => Contact,
      required: true,
    },
    role: {
      kind: 'choice',
      column: 'role',
      description: 'What the person does in the decision; null: not known.',
      enumName: 'BuyingRole',
      enumDescription: 'What a person does in the decision to buy.',
      options: BUYING_ROLES,
    },
    isPrimary: {
      kind: 'boolean',
      column: 'isPrimary',
      description: 'True for the one person with whom the deal is spoken about first; at most one.',
      default: false,
    },
  },
} as const satisfies LinksField

/** Who sells against us in a deal. */
export const competitors = {
  kind: 'links',
  table: 'OpportunityCompetitor',
  ownColumn: 'opportunityId',
  description: 'Who sells against us in the deal, and what we answer.',
  typeName: 'OpportunityCompetitor',
  typeDescription: 'A competitor in one deal.',
  most: 50,
  parts: {
    competitor: {
      kind: 'reference',
      column: 'competitorId',
      description: 'Who sells against us.',
      target: (): RecordDefinition => Competitor,
      required: true,
    },
    theirProduct: {
      kind: 'text',
      column: 'theirProduct',
      description: 'What it offers in the deal; null when not known.',
      max: 200,
    },
    strengths: {
      kind: 'text',
      column: 'strengths',
      description: 'Why it may win the deal; null when not known.',
      max: LONG,
    },
    weaknesses: {
      kind: 'text',
      column: 'weaknesses',
      description: 'Why it may lose the deal; null when not known.',
      max: LONG,
    },
    ourAnswer: {
      kind: 'text',
      column: 'ourAnswer',
      description: 'What we say to the customer about it; null when not agreed.',
      max: LONG,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description: 'How it stands in the deal.',
      enumName: 'RivalStatus',
      enumDescription: 'How a competitor stands in a deal.',
      options: RIVAL_STATUS,
      default: 'ACTIVE',
    },
  },
} as const satisfies LinksField

/** What was ticked of the checks of the stages. */
export const checks = {
  kind: 'links',
  table: 'OpportunityCheck',
  ownColumn: 'opportunityId',
  description:
    'What was ticked, or ticked and taken back, of the exit checks of the stages; `opportunityCheck` does it. A check of which nothing stands here is not done.',
  typeName: 'OpportunityCheck',
  typeDescription: 'An exit check of a stage as it was answered for one deal.',
  most: 1000,
  computed: true,
  parts: {
    stage: {
      kind: 'reference',
      column: 'stageId',
      description: 'The stage to which the check belongs.',
      target: (): RecordDefinition => Stage,
    },
    key: { kind: 'text', column: 'key', description: 'Which of `Stage.exitChecks`, by its key.', max: 60 },
    done: { kind: 'boolean', column: 'done', description: 'Whether it is done.', default: false },
    by: {
      kind: 'reference',
      column: 'userId',
      description: 'Who said so last.',
      target: (): RecordDefinition => User,
    },
    at: { kind: 'instant', column: 'at', description: 'When that was said.' },
  },
} as const satisfies LinksField
