import { readFilter } from '../api/filter-json.ts'
import { Lead } from '../sales/lead.record.ts'
import { saveAssignmentRules } from '../sales/lead-assignment.actions.ts'
import { LeadAssignmentRule } from '../sales/lead-assignment.record.ts'
import { saveScoreRules } from '../sales/lead-score.actions.ts'
import { LeadScoreRule } from '../sales/lead-score.record.ts'
import { assignmentRows, scoreRows } from './leads.ts'
import type { Place } from './place.ts'

/** Rules by which the company scores its leads and hands them out. */
export async function placeLeadRules({ rows }: Place, sellers: Parameters<typeof assignmentRows>[0]): Promise<void> {
  const read = (json: unknown) => readFilter(Lead, json, ['filter'])
  await rows(LeadScoreRule, scoreRows(), (work, drafts) => saveScoreRules(work, drafts, read))
  await rows(LeadAssignmentRule, assignmentRows(sellers), (work, drafts) => saveAssignmentRules(work, drafts, read))
}
