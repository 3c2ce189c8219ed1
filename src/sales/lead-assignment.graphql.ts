import { readFilter } from '../api/filter-json.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Lead } from './lead.record.ts'
import { saveAssignmentRules } from './lead-assignment.actions.ts'
import { LeadAssignmentRule } from './lead-assignment.record.ts'

recordType(LeadAssignmentRule)
recordQueries(LeadAssignmentRule)
recordMutations(LeadAssignmentRule, (work, drafts) =>
  saveAssignmentRules(work, drafts, (json) => readFilter(Lead, json, ['filter'])),
)
