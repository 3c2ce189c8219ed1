import { appendConsents, type Consent } from '../customers/consent.rules.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Lead } from './lead.record.ts'
import { factsOf, settleLeadName, settleStatus } from './lead.rules.ts'
import { teamsOf } from './lead-assignment.store.ts'
import { followLeads } from './lead-follow.actions.ts'

/**
 * Writes leads as inputs say; what is to be handed out (`assign` of the input) is, and scores follow.
 * @see keepLeads
 */
export async function saveLeads(work: Work, drafts: Draft[]): Promise<void> {
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

/** A lead works with the team of its owner, unless the input names a team. */
async function joinTeams(work: Work, drafts: Draft[]): Promise<void> {
  const open = drafts.filter(
    ({ before, after, input }) => input['team'] === undefined && before?.['ownerId'] !== after['ownerId'],
  )
  const owners = open.flatMap(({ after }) => (after['ownerId'] as string | null) ?? [])
  const teams = await teamsOf(work, [...new Set(owners)])
  for (const { before, after } of open) {
    const team = teams.get(after['ownerId'] as string) ?? null
    after['teamId'] = team ?? before?.['teamId'] ?? null
  }
}
