import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { type ReadLeadFilter, settleFilters } from './lead-rule.actions.ts'
import { LeadScoreRule } from './lead-score.record.ts'

/** Writes score rules whose filters can be asked. */
export async function saveScoreRules(work: Work, drafts: Draft[], read: ReadLeadFilter): Promise<void> {
  await settleFilters(work, drafts, read)
  await saveDrafts(work, LeadScoreRule, drafts)
}
