import { Account } from '../customers/account.record.ts'
import { Contact } from '../customers/contact.record.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { Opportunity } from './opportunity.record.ts'

/** What the house finds out of a lead, and what became of it. */
export const LEAD_RESULT = {
  score: {
    kind: 'integer',
    column: 'score',
    description:
      'The points of all score rules that fit, as of the last time that the lead was written; 0 where none does. `scoreParts` shows them one by one.',
    computed: true,
  },
  scoreBayes: {
    kind: 'number',
    column: 'scoreBayes',
    description:
      'Chance in percent that the lead is converted, learnt from what became of earlier leads, as of the last time that the lead was written; null while too few have come to an end. `prediction` shows it as of now, with its reasons.',
    computed: true,
  },
  convertedAt: {
    kind: 'instant',
    column: 'convertedAt',
    description: 'When the lead became a customer record; null before.',
    computed: true,
  },
  convertedAccount: {
    kind: 'reference',
    column: 'convertedAccountId',
    description: 'The account that the lead became or joined; null before, and where none was wanted.',
    target: (): RecordDefinition => Account,
    computed: true,
  },
  convertedContact: {
    kind: 'reference',
    column: 'convertedContactId',
    description: 'The contact that the lead became; null before.',
    target: (): RecordDefinition => Contact,
    computed: true,
  },
  convertedOpportunity: {
    kind: 'reference',
    column: 'convertedOpportunityId',
    description: 'The deal that began with the lead; null before, and where none was wanted.',
    target: (): RecordDefinition => Opportunity,
    computed: true,
  },
} as const
