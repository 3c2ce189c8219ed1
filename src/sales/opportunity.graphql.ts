import { builder } from '../api/builder.ts'
import { extendInput } from '../api/record-input.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Opportunity } from './opportunity.record.ts'
import './opportunity.relations.record.ts'
import { saveOpportunities } from './opportunity.save.actions.ts'

recordType(Opportunity)
recordQueries(Opportunity)

const StageEntryInput = builder.inputType('StageEntryInput', {
  description: 'A stage that an opportunity entered, as another system tells it.',
  fields: (t) => ({
    stage: t.id({ required: true, description: 'The stage that was entered.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it was entered; null or absent where nobody knows.' }),
  }),
})

extendInput(Opportunity, ['create', 'update', 'set', 'row'], (t) => ({
  occurredAt: t.field({
    type: 'DateTime',
    description:
      'When the deal really came into its stage, for those who may backdate; it happens now without it. Never in the future.',
  }),
}))

extendInput(Opportunity, ['create', 'update', 'row'], (t) => ({
  stageHistory: t.field({
    type: [StageEntryInput],
    description:
      'The stages that the deal went through, for those who may backdate. It ends in the stage where the deal stands. The history is append-only: entries that stand already are passed over, new ones come after them.',
  }),
}))

recordMutations(Opportunity, saveOpportunities, { follows: { stage: ['closedOn'] } })
