import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Lead } from './lead.record.ts'
import { factsOf, step } from './lead.rules.ts'
import { keepLeads } from './lead.save.actions.ts'
import { becomeRecords, type Conversion } from './lead-results.actions.ts'

/** What a converted lead became; null where there is none. */
export interface Converted {
  id: string
  account: string | null
  contact: string | null
  opportunity: string | null
  /** It was converted before: nothing is written, and these are the records of then. */
  already: boolean
}

/**
 * Makes an account, a contact and a deal of an open lead, or joins it to those that there are: all of it or nothing.
 * A lead that is converted answers with what it became then, whatever is asked now.
 * @throws Refusals at the input's fields; Failure FORBIDDEN without the right to CONVERT, or to CREATE what is new.
 */
export async function convertLead(work: Work, input: Conversion): Promise<Converted> {
  const [draft] = await draftChanges(work, Lead, [{ id: input.id, expectedVersion: input.expectedVersion }], 'CONVERT')
  if (draft!.before?.['status'] === 'CONVERTED' && !refusedAt(draft!, 'id'))
    return { ...resultOf(draft!.before), id: draft!.id, already: true }
  settle([draft!], ({ before }) => step(factsOf(before!), 'CONVERT'))
  if (stands(draft!)) {
    const { fact, ...became } = await becomeRecords(work, draft!.before!, input)
    Object.assign(draft!.fact, fact)
    Object.assign(draft!.after, step(factsOf(draft!.before!), 'CONVERT'), {
      convertedAt: work.now,
      convertedAccountId: became.account,
      convertedContactId: became.contact,
      convertedOpportunityId: became.opportunity,
    })
  }
  const { id } = await writeOne(work, Lead, draft!, keepLeads)
  return { ...resultOf(draft!.after), id, already: false }
}

/** What a converted lead's row says of the records that it became. */
function resultOf(row: Draft['after']): Pick<Converted, 'account' | 'contact' | 'opportunity'> {
  const id = (column: string) => (row[column] as string | null | undefined) ?? null
  return {
    account: id('convertedAccountId'),
    contact: id('convertedContactId'),
    opportunity: id('convertedOpportunityId'),
  }
}

function refusedAt({ refusals }: Draft, field: string): boolean {
  return refusals.some((one) => one.field[0] === field)
}
