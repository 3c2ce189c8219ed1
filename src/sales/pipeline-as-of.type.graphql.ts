import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { MoneyType, PageInfoType, type PageInfoValue } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import { Opportunity } from './opportunity.record.ts'
import type { DealThen, SumThen } from './pipeline-as-of.store.ts'

const Stage = Opportunity.fields.stage.target()
const User = Opportunity.fields.owner.target()

/** What stood in a stage then. */
export const SumThenType = builder.objectRef<SumThen>('StageTotalAsOf').implement({
  description: 'What stood in one stage in one currency at a moment.',
  fields: (t) => ({
    stage: t.field({
      type: objectOf(Stage),
      description: 'The stage; null where you may not see stages.',
      resolve: (total, _, context) => seen(context, Stage, total.stageId),
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many deals.' }),
    amount: t.field({
      type: MoneyType,
      description: 'Their amounts together; null for deals without one, and where amounts are hidden from you.',
      resolve: (total, _, context, info) => (hides(context, Opportunity, 'amount', info) ? null : moneyOf(total)),
    }),
  }),
})

const DealThenType = builder.objectRef<DealThen>('OpportunityAsOf').implement({
  description: 'A deal on the board of a pipeline at a moment.',
  fields: (t) => ({
    opportunity: t.field({
      type: objectOf(Opportunity),
      description: 'The deal as it is today; null where it is gone meanwhile.',
      resolve: (deal, _, context) => seen(context, Opportunity, deal.id),
    }),
    stage: t.field({
      type: objectOf(Stage),
      description: 'Where it stood; null where you may not see stages.',
      resolve: (deal, _, context) => seen(context, Stage, deal.stageId),
    }),
    since: t.expose('since', { type: 'DateTime', description: 'When it had come there; null where nobody knows.' }),
    amount: t.field({
      type: MoneyType,
      description: 'What it was worth; null where nobody could say or knows, and where amounts are hidden from you.',
      resolve: (deal, _, context, info) => (hides(context, Opportunity, 'amount', info) ? null : moneyOf(deal)),
    }),
    closeDate: t.field({
      type: 'Date',
      description: 'When the decision was expected; null where nobody could say or knows, and where it is hidden.',
      resolve: (deal, _, context, info) => (hides(context, Opportunity, 'closeDate', info) ? null : deal.closeDate),
    }),
    owner: t.field({
      type: objectOf(User),
      description: 'Who sold it; null where nobody did, where you may not see them, and where owners are hidden.',
      resolve: (deal, _, context, info) =>
        hides(context, Opportunity, 'owner', info) ? null : seen(context, User, deal.ownerId),
    }),
    recordedLater: t.boolean({
      nullable: false,
      description: 'Whether it was written down here only after the moment, so that less is known of it.',
      resolve: ({ later }) => later === 1,
    }),
  }),
})

function moneyOf({ minor, currency }: { minor: number | null; currency: string | null }) {
  return minor === null || currency === null ? null : fromMinor(minor, currency)
}

/** A page of them. */
export const DealsThenType = builder
  .objectRef<{ nodes: DealThen[]; pageInfo: PageInfoValue }>('OpportunityAsOfConnection')
  .implement({
    description: 'One page of the deals of a board of the past.',
    fields: (t) => ({
      nodes: t.field({
        type: [DealThenType],
        nullable: false,
        description: 'The deals of the page.',
        resolve: ({ nodes }) => nodes,
      }),
      pageInfo: t.field({
        type: PageInfoType,
        nullable: false,
        description: 'Whether there is more, and the cursor with which to go on.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  })
