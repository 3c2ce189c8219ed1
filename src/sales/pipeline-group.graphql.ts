import { builder } from '../api/builder.ts'
import { PeriodEnum } from '../api/enums.ts'

const yes = (t: any, description: string) => t.boolean({ description })
const by = (t: any, description: string) => t.field({ type: PeriodEnum, description })

/** One thing by which deals are grouped for their figures. */
export const DealGroupBy = builder.inputType('DealGroupBy', {
  description:
    'By what deals are grouped for their figures. Give exactly one member, and true where it is a yes or no. A record that you may not see counts as none.',
  isOneOf: true,
  fields: (t) => ({
    owner: yes(t, 'By who sells.'),
    team: yes(t, 'By the team in which the owner works now.'),
    stage: yes(t, 'By the stage where the deal stands now.'),
    pipeline: yes(t, 'By the way of selling through which the deal goes.'),
    account: yes(t, 'By the customer to whom one wants to sell.'),
    accountIndustry: yes(t, 'By the industry of the customer, regardless of case and accents.'),
    source: yes(t, 'By where the deal came from, regardless of case and accents.'),
    campaign: yes(t, 'By the campaign that brought it, regardless of case and accents.'),
    reason: yes(t, 'By why it was won or lost, regardless of case and accents.'),
    openedOn: by(t, 'By the period in which the work on the deal began.'),
    closedOn: by(t, 'By the period in which the deal was won or lost; open deals have none.'),
    closeDate: by(t, 'By the period in which the decision is expected.'),
    customField: t.string({ description: 'By the value of the custom field of deals with this key.' }),
  }),
})
