import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { can, fieldAccess } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'
import { totalsOf } from './pipeline-live.rules.ts'
import { sumsOfPipelines } from './pipeline-live.store.ts'
import { StageTotalType } from './pipeline-live.type.graphql.ts'

const Pipeline = Opportunity.fields.pipeline.target()

builder.objectField(objectOf(Pipeline), 'totals', (t) =>
  t.field({
    type: [StageTotalType],
    description:
      'What stands in every stage of the pipeline now, as far as you see it: with what a board begins, which `pipelineChanged` keeps up to date. A stage without deals is left out. Null where you may not see opportunities.',
    resolve: async (row, _, context, info) => {
      const { actor, reading } = context
      if (!can(actor, Opportunity, 'READ') || hides(context, Pipeline, 'totals', info)) return null
      const source = { engine: reading.database.engine, sql: reading.sql }
      const load = reading.loader('pipeline.totals', (ids) => sumsOfPipelines(source, ids, actor))
      const sums = (await load(row['id'] as string)) ?? []
      // Sums of hidden amounts would tell them, and so would their currencies.
      return totalsOf(sums, fieldAccess(actor, Opportunity, 'amount') === 'HIDDEN')
    },
  }),
)
