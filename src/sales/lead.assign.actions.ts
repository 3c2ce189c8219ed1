import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { writeOne } from '../platform/write/outcome.ts'
import { Lead } from './lead.record.ts'
import { factsOf, needOpen } from './lead.rules.ts'
import { needSomebody } from './lead-assignment.rules.ts'
import { settleAnew } from './lead-follow.actions.ts'

/**
 * Hands an open lead to somebody by the assignment rules.
 * @throws Refusals at the input's fields, NO_RULE_FITS at `id` where nobody is found; Failure FORBIDDEN.
 */
export async function assignLead(
  work: Work,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<{ id: string }> {
  const [draft] = await draftChanges(work, Lead, [{ id, expectedVersion }], 'ASSIGN')
  settle([draft!], ({ after }) => needOpen(factsOf(after).status))
  return writeOne(work, Lead, draft!, assign)
}

async function assign(work: Work, drafts: Draft[]): Promise<void> {
  const open = drafts.filter(stands)
  const assigned = await settleAnew(work, open, { wants: open, facts: new Map() })
  settle(open, ({ id }) => needSomebody(assigned.has(id)))
  for (const draft of open) draft.outcome = 'UPDATED'
}
