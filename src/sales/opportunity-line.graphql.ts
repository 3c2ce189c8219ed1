import { addDeletion } from '../api/delete-mutation.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveLines } from './opportunity-line.actions.ts'
import { deleteLine } from './opportunity-line.delete.actions.ts'
import { OpportunityLine } from './opportunity-line.record.ts'

recordType(OpportunityLine)
recordQueries(OpportunityLine)
recordMutations(OpportunityLine, saveLines, { without: ['delete'] })
addDeletion(OpportunityLine, {
  description:
    'Removes a line for good from a deal that you may change. The amount of a deal that follows its lines follows.',
  act: deleteLine,
})
