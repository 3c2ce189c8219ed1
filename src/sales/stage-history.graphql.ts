import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { MoneyType } from '../api/values.ts'
import { Opportunity } from './opportunity.record.ts'
import { amountOf, type StageChange } from './stage-history.rules.ts'
import { historyOf, historyOfRow } from './stage-history.store.ts'

const Stage = Opportunity.fields.stage.target()
const User = Opportunity.fields.owner.target()

const StageChangeType = builder.objectRef<StageChange>('StageChange').implement({
  description: 'An opportunity entered a stage. What is written here never changes.',
  fields: (t) => ({
    from: t.field({
      type: objectOf(Stage),
      description: 'The stage before; null for the first one, and where you may not see it.',
      resolve: (change, _, context) => seen(context, Stage, change.fromStageId),
    }),
    to: t.field({
      type: objectOf(Stage),
      description: 'The stage that it entered; null where you may not see it.',
      resolve: (change, _, context) => seen(context, Stage, change.toStageId),
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened; null where nobody knows.' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      nullable: false,
      description: 'When it was written down here.',
    }),
    by: t.field({
      type: objectOf(User),
      description: 'Who wrote it down; null for the house itself, and where you may not see them.',
      resolve: (change, _, context) => seen(context, User, change.actorId),
    }),
    amountBefore: t.field({
      type: MoneyType,
      description: 'The amount until then; null where there was none or nobody knows.',
      resolve: (change, _, context, info) =>
        hides(context, Opportunity, 'amount', info) ? null : amountOf(change, 'Before'),
    }),
    amountAfter: t.field({
      type: MoneyType,
      description: 'The amount from then on; null where there was none or nobody knows.',
      resolve: (change, _, context, info) =>
        hides(context, Opportunity, 'amount', info) ? null : amountOf(change, 'After'),
    }),
    closeDateBefore: t.field({
      type: 'Date',
      description: 'The day on which the decision was expected until then; null where nobody expected one or knows.',
      resolve: (change, _, context, info) =>
        hides(context, Opportunity, 'closeDate', info) ? null : change.closeDateBefore,
    }),
    closeDateAfter: t.field({
      type: 'Date',
      description: 'The day on which the decision is expected from then on; null where nobody expects one or knows.',
      resolve: (change, _, context, info) =>
        hides(context, Opportunity, 'closeDate', info) ? null : change.closeDateAfter,
    }),
  }),
})

builder.objectField(objectOf(Opportunity), 'stageHistory', (t) =>
  t.field({
    type: [StageChangeType],
    description:
      'Every stage that the deal entered, in order. Append-only. Null for a deal of the past that is no more.',
    resolve: async (row, _, context, info) => {
      if (hides(context, Opportunity, 'stageHistory', info)) return null
      const { reading } = context
      const source = { engine: reading.database.engine, sql: reading.sql }
      const load = reading.loader('opportunity.stageHistory', (ids) => historyOf(source, ids))
      return historyOfRow(row, (await load(row['id'] as string)) ?? [])
    },
  }),
)
