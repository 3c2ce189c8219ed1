import { readFilter } from '../api/filter-json.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Lead } from './lead.record.ts'
import { saveScoreRules } from './lead-score.actions.ts'
import { LeadScoreRule } from './lead-score.record.ts'

recordType(LeadScoreRule)
recordQueries(LeadScoreRule)
recordMutations(LeadScoreRule, (work, drafts) =>
  saveScoreRules(work, drafts, (json) => readFilter(Lead, json, ['filter'])),
)
