import { builder } from '../api/builder.ts'
import { filterOf } from '../api/filter-input.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { PageInfoType, type PageInfoValue } from '../api/values.ts'
import { Opportunity } from '../sales/opportunity.record.ts'
import { Activity } from './activity.record.ts'
import type { StaleReason, Standing } from './stale-opportunity.rules.ts'

const Stage = Opportunity.fields.stage.target()

/** What must be readable for each reason: fields of nouns, or (null) the noun itself. */
export const TOLD_BY: Record<StaleReason, [record: typeof Stage, field: string | null][]> = {
  QUIET: [
    [Activity, null],
    [Activity, 'about'],
    [Activity, 'occurredAt'],
  ],
  LONG_IN_STAGE: [
    [Opportunity, 'stage'],
    [Opportunity, 'stageSince'],
    [Stage, 'expectedDays'],
  ],
  CLOSE_DATE_PASSED: [[Opportunity, 'closeDate']],
}

export interface StaleQuestion {
  pipelineId?: string | null
  filter?: Record<string, unknown> | null
  days?: number | null
  reasons?: StaleReason[] | null
  first?: number | null
  after?: string | null
}

const ReasonEnum = builder.enumType('StaleReason', {
  description: 'Why an open deal is stale.',
  values: {
    QUIET: { description: 'No activity that you may see and no change for `days` days.' },
    LONG_IN_STAGE: {
      description:
        'It has stood in its stage for longer than the `expectedDays` of the stage; never where these are null.',
    },
    CLOSE_DATE_PASSED: { description: 'The day on which the decision was expected has passed (UTC).' },
  },
})

/** The arguments of the query. */
export const staleArguments = (t: any) => ({
  pipelineId: t.arg.id({ description: 'Only deals of this pipeline; of all pipelines unless given.' }),
  filter: t.arg({ type: filterOf(Opportunity), description: 'Only deals that meet this.' }),
  days: t.arg.int({
    description: 'After how many days without activity or change a deal is QUIET: 1 to 10,000, 30 unless given.',
  }),
  reasons: t.arg({
    type: [ReasonEnum],
    description: 'Only deals for which one of these holds; all reasons unless given.',
  }),
  first: t.arg.int({ description: 'How many: 1 to 200, 50 unless given.' }),
  after: t.arg({ type: 'Cursor', description: 'Begin behind this place.' }),
})

type Stale = Standing & { reasons: StaleReason[] }

const StaleType = builder.objectRef<Stale>('StaleOpportunity').implement({
  description: 'An open deal that nobody takes further.',
  fields: (t) => ({
    opportunity: t.field({
      type: objectOf(Opportunity),
      description: 'The deal; null where it is gone meanwhile.',
      resolve: (deal, _, context) => seen(context, Opportunity, deal.id),
    }),
    reasons: t.field({
      type: [ReasonEnum],
      nullable: false,
      description: 'Why it is stale, of the reasons that were asked for.',
      resolve: (deal) => deal.reasons,
    }),
    touchedAt: t.expose('touchedAt', {
      type: 'DateTime',
      nullable: false,
      description:
        'When it was last changed here; or when the last activity took place, where that is later and QUIET was asked for.',
    }),
  }),
})

/** A page of them. */
export const StaleConnectionType = builder
  .objectRef<{ nodes: Stale[]; pageInfo: PageInfoValue }>('StaleOpportunityConnection')
  .implement({
    description: 'One page of stale deals.',
    fields: (t) => ({
      nodes: t.field({
        type: [StaleType],
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
