import type { Work } from '../platform/work/work.ts'
import { type Draft, newDraft } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Lead } from './lead.record.ts'
import { isOpen, type LeadStatus } from './lead.rules.ts'
import { type Assigned, assignmentsFor, leadAssigned, leadScored, type Wants } from './lead-hand-out.actions.ts'
import { recordOutcomes } from './lead-outcome.actions.ts'
import { scoresFor } from './lead-points.actions.ts'

/**
 * What follows from written leads, in the same unit: what became of them is learnt, those that ask for it are handed
 * out, and open ones are scored. Each change is an event of its own.
 */
export async function followLeads(work: Work, written: Draft[]): Promise<void> {
  const asks = ({ input }: Draft) => input['assign'] === true
  const drafts = written.filter((draft) => draft.outcome !== 'UNCHANGED' || asks(draft))
  await recordOutcomes(work, drafts)
  const open = drafts.filter(({ after }) => isOpen(after['status'] as LeadStatus) && after['archivedAt'] == null)
  if (open.length === 0) return
  const assigned = await settleAnew(work, open, { wants: open.filter(asks), facts: new Map() })
  for (const draft of open) if (draft.outcome === 'UNCHANGED' && assigned.has(draft.id)) draft.outcome = 'UPDATED'
}

/** Hands out the leads that want it, and scores all of them. */
export async function settleAnew(work: Work, leads: Draft[], { wants, facts }: Wants): Promise<Map<string, Assigned>> {
  const assigned = await assignmentsFor(work, wants)
  const drafts = leads.map(({ index, id, after }) => {
    const { teamId = null, ...assignment }: Partial<Assigned> = assigned.get(id) ?? {}
    const given: Draft['after'] = assignment.chosen
      ? { assignment, ownerId: assignment.chosen, teamId: teamId ?? after['teamId'] ?? null }
      : {}
    return newDraft(index, id, { ...after }, { ...after, ...given }, {})
  })
  const scores = await scoresFor(work, drafts)
  for (const { id, after } of drafts) Object.assign(after, scores.get(id))
  for (const { id, fact } of drafts) {
    const { rule, name, method } = assigned.get(id) ?? {}
    fact.type = rule ? leadAssigned.type : leadScored.type
    fact.facts = rule ? { rule, ruleName: name, method, ...facts.get(id) } : {}
  }
  await saveDrafts(work, Lead, drafts)
  return assigned
}
