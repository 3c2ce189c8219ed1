import { extendInput } from '../api/record-input.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Lead } from './lead.record.ts'
import { saveLeads } from './lead.save.actions.ts'

recordType(Lead)
recordQueries(Lead)

extendInput(Lead, ['create', 'update', 'set', 'row'], (t) => ({
  assign: t.boolean({
    description:
      'True: handed to somebody by the assignment rules in the same act; where none fits, the owner stays. `leadAssign` refuses then. Takes the right to ASSIGN. False unless given.',
  }),
}))

recordMutations(Lead, saveLeads)
