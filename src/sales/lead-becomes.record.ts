import { Account } from '../customers/account.record.ts'
import { Contact } from '../customers/contact.record.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { ResultNoun } from './lead-convert.rules.ts'
import { Opportunity } from './opportunity.record.ts'

/** The records that a lead becomes. */
export const RESULTS: Record<ResultNoun, RecordDefinition> = {
  ...{ account: Account, contact: Contact, opportunity: Opportunity },
}
