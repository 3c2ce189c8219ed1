import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { MoneyType } from '../api/values.ts'
import { splitsOf } from './opportunity.parts.rules.ts'
import { Opportunity } from './opportunity.record.ts'
import { teamOfRow } from './opportunity.team.store.ts'

const User = Opportunity.fields.team.parts.user.target()

type Split = ReturnType<typeof splitsOf>[number]

const SplitType = builder.objectRef<Split>('OpportunitySplit').implement({
  description: 'What of a deal counts for one colleague of its team.',
  fields: (t) => ({
    user: t.field({
      type: objectOf(User),
      description: 'The colleague. Null where you may not see it.',
      resolve: ({ userId }, _, context) => seen(context, User, userId),
    }),
    percent: t.exposeFloat('percent', {
      nullable: false,
      description: 'The share in percent, with at most two decimals.',
    }),
    amount: t.field({
      type: MoneyType,
      description:
        'The share of the amount, in the currency of the deal. Shares are rounded so that all of them add up to the amount exactly. Null where the deal has no amount.',
      resolve: ({ amount }) => amount,
    }),
  }),
})

builder.objectField(objectOf(Opportunity), 'splits', (t) =>
  t.field({
    type: [SplitType],
    description:
      'What counts for each colleague of the team whom you may see, in the order of the team; empty where the deal is not split.',
    resolve: async (row, _, context, info) => {
      if (hides(context, Opportunity, 'splits', info)) return null
      const splits = splitsOf(row, await teamOfRow(context.reading, row))
      const shown = await Promise.all(splits.map(({ userId }) => seen(context, User, userId)))
      return splits.filter((_split, index) => shown[index])
    },
  }),
)
