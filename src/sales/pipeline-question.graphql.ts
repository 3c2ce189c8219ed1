import { inputObject } from '../api/call.ts'
import { filterOf } from '../api/filter-input.ts'
import { Failure } from '../plain/failure.ts'
import type { GroupItem } from '../platform/read/group.ts'
import { Opportunity } from './opportunity.record.ts'
import type { Asked } from './pipeline-deals.store.ts'
import { DealGroupBy } from './pipeline-group.graphql.ts'
import type { Days } from './pipeline-metrics.store.ts'

/** What every query of figures about deals is asked. */
export interface Question extends Asked {
  groupBy?: GroupItem[] | null
  period?: { from?: string | null; to?: string | null } | null
}

const Within = inputObject(
  'DayRangeInput',
  'Days from one to another, both within. Without an end it is open there.',
  (t) => ({
    from: t.field({ type: 'Date', description: 'The first day; null or absent: from the beginning.' }),
    to: t.field({ type: 'Date', description: 'The last day; null or absent: without end.' }),
  }),
)

/** The arguments of such a query; `period` says what its days bound. */
export function questionArguments(t: any, period: string): Record<string, unknown> {
  return {
    pipelineId: t.arg.id({ description: 'Only deals of this pipeline; of all pipelines unless given.' }),
    filter: t.arg({ type: filterOf(Opportunity), description: 'Only deals that meet this, as they are now.' }),
    groupBy: t.arg({
      type: [DealGroupBy],
      description: 'Rows for each combination of these, at most 1,000; for all deals together unless given.',
    }),
    period: t.arg({ type: Within, description: period }),
    includeArchived: t.arg.boolean({ description: 'Also deals that were put away.' }),
  }
}

/** @throws Failure BAD_REQUEST where the first day lies behind the last one. */
export function daysOf({ period }: Question): Days {
  const { from = null, to = null } = period ?? {}
  if (from !== null && to !== null && from > to)
    throw new Failure('BAD_REQUEST', `period.from must not be after period.to: ${from} is after ${to}.`)
  return { from, to }
}
