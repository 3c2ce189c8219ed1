import { appendConsents, type Consent } from '../customers/consent.rules.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Lead } from './lead.record.ts'
import { factsOf, settleLeadName, settleStatus } from './lead.rules.ts'
import { followLeads } from './lead-follow.actions.ts'
import { joinTeams, needAssign } from './lead-owner.actions.ts'

/**
 * Writes leads as inputs say; what is to be handed out (`assign` of the input) is, and scores follow.
 * @throws Failure FORBIDDEN where leads are to be handed out without the right to ASSIGN.
 */
export async function saveLeads(work: Work, drafts: Draft[]): Promise<void> {
  needAssign(work, drafts)
  settle(drafts, ({ before, after }) => settleStatus(before && factsOf(before), factsOf(after)))
  await keepLeads(work, drafts)
}

/** Writes leads whose status is settled: with name, consents, team, what became of them, and scores. */
export async function keepLeads(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ before, after, input }) => {
    const given = input['name'] === undefined ? undefined : (after['name'] as string | null)
    after['name'] = settleLeadName(given, before && factsOf(before), factsOf(after))
    if (!before) Object.assign(after, { score: 0, scoreParts: null, scoreBayes: null })
    after['consents'] = appendConsents(told(before), before && input['consents'] == null ? [] : told(after), work.now)
  })
  await joinTeams(work, drafts.filter(stands))
  await saveDrafts(work, Lead, drafts)
  await followLeads(work, drafts.filter(stands))
}

function told(row: Draft['before']): Consent[] {
  return (row?.['consents'] ?? []) as Consent[]
}
