import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { MoneyType, PageInfoType, type PageInfoValue } from '../api/values.ts'
import type { In } from './forecast-amount.type.graphql.ts'
import type { DealSteps } from './forecast-waterfall.deals.rules.ts'
import { moneyOf, WaterfallStepType } from './forecast-waterfall.type.graphql.ts'
import { Opportunity } from './opportunity.record.ts'

const User = Opportunity.fields.owner.target()

type Deal = In<DealSteps>

const NOT_TOLD = 'null where it had none, and where somebody owned it then whose deals you do not see'

const DealType = builder.objectRef<Deal>('ForecastWaterfallDeal').implement({
  description:
    'A deal that changed the open amount of a period between two moments. Of a moment at which somebody else owned it, whose deals you do not see, neither worth nor day are told.',
  fields: (t) => ({
    opportunity: t.field({
      type: objectOf(Opportunity),
      description: 'The deal as it is today; null where it is gone, or is not yours to see any more.',
      resolve: (deal, _, context) => seen(context, Opportunity, deal.id),
    }),
    steps: t.field({
      type: [WaterfallStepType],
      nullable: false,
      description: 'The steps in which it stands: one way in, one way out, its change of worth.',
      resolve: ({ steps, currency }) => steps.map((step) => ({ ...step, currency })),
    }),
    amountBefore: t.field({
      type: MoneyType,
      description: `What it was worth at the start, in the base currency; ${NOT_TOLD}.`,
      resolve: ({ before, currency }) => moneyOf(before.minor, currency),
    }),
    amountAfter: t.field({
      type: MoneyType,
      description: `What it was worth at the end, in the base currency; ${NOT_TOLD}.`,
      resolve: ({ after, currency }) => moneyOf(after.minor, currency),
    }),
    closeDateBefore: t.field({
      type: 'Date',
      description: `When the decision was expected, as it stood at the start; ${NOT_TOLD}.`,
      resolve: ({ before }) => before.closeDate,
    }),
    closeDateAfter: t.field({
      type: 'Date',
      description: `When the decision was expected, as it stood at the end; ${NOT_TOLD}.`,
      resolve: ({ after }) => after.closeDate,
    }),
    ownerBefore: t.field({
      type: objectOf(User),
      description:
        'Who owned it at the start; null where nobody did, it was not there yet, or the person is no longer known.',
      resolve: ({ before }, _, context) => seen(context, User, before.ownerId),
    }),
    ownerAfter: t.field({
      type: objectOf(User),
      description: 'Who owned it at the end; null where nobody did, or the person is no longer known.',
      resolve: ({ after }, _, context) => seen(context, User, after.ownerId),
    }),
  }),
})

/** A page of them. */
export const WaterfallDealsType = builder
  .objectRef<{ nodes: Deal[]; pageInfo: PageInfoValue }>('ForecastWaterfallDealConnection')
  .implement({
    description: 'One page of the deals behind a waterfall.',
    fields: (t) => ({
      nodes: t.field({
        type: [DealType],
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
