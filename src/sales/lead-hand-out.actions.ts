import { eventType } from '../plain/event.ts'
import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { systemActor } from '../staff/system.actions.ts'
import { type Assignment, handOut } from './lead-assignment.actions.ts'
import { assignmentRules, lockAssignment } from './lead-assignment.store.ts'
import { fittingRules } from './lead-rule.store.ts'

export const leadScored = eventType('lead.scored', 'The score of a lead became another one.')
export const leadAssigned = eventType('lead.assigned', 'A lead was handed to somebody by an assignment rule.')

/** What was decided of a lead, and the team of who got it. */
export type Assigned = Assignment & { teamId: string | null }

/** Leads to be handed out, written already, and what their events tell beside. */
export interface Wants {
  wants: readonly Draft[]
  facts: ReadonlyMap<string, Row>
}

/** Who gets the leads by the rules; one that no rule hands to anybody is absent. Five statements, none without leads. */
export async function assignmentsFor(work: Work, leads: readonly Draft[]): Promise<Map<string, Assigned>> {
  if (leads.length === 0) return new Map()
  await lockAssignment(work)
  const rules = await assignmentRules(work)
  const ids = leads.map(({ id }) => id)
  const fits = await fittingRules(work, systemActor(), rules, ids)
  const wanting = leads.map(({ id, after }) => ({
    ...{ id, territory: (after['territory'] ?? null) as string | null, fits: fits.get(id) ?? new Set<string>() },
  }))
  return handOut(work, rules, wanting)
}
