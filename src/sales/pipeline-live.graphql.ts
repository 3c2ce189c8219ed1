import { builder } from '../api/builder.ts'
import { follow, tell } from '../api/live-follow.ts'
import { Failure } from '../plain/failure.ts'
import { need, needField } from '../platform/access/access.ts'
import { Opportunity } from './opportunity.record.ts'
import { changeIn, totalsFor } from './pipeline-live.actions.ts'
import { HEARTBEAT, PipelineChange } from './pipeline-live.type.graphql.ts'

const Pipeline = Opportunity.fields.pipeline.target()

builder.subscriptionField('pipelineChanged', (t) =>
  t.field({
    type: PipelineChange,
    nullable: false,
    description:
      'The deals of a pipeline as they change, with the totals of its stages: what a board needs to stay up to date. It follows the same log as `events`, with the same promise and the same ends.',
    args: {
      pipelineId: t.arg.id({ required: true, description: 'Which pipeline.' }),
      after: t.arg({
        type: 'Cursor',
        description: 'Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.',
      }),
    },
    subscribe: async (_, { pipelineId, after }, context) => {
      for (const noun of [Opportunity, Pipeline]) need(context.actor, noun, 'READ')
      for (const field of ['pipeline', 'stage']) needField(context.actor, Opportunity, field, 'READ')
      if (!(await context.reading.byId(Pipeline, pipelineId)))
        throw new Failure('BAD_REQUEST', 'There is no pipeline of that id which you may see.')
      return follow(context, {
        after,
        filter: { nouns: [Opportunity.noun], types: null, subjectIds: null, actorIds: null },
        choose: async (told) => (await changeIn(pipelineId, told)) !== null,
      })
    },
    resolve: async ({ cursor, told }, { pipelineId }, context) => {
      tell(context, { cursor, told })
      if (!told) return { ...HEARTBEAT, cursor }
      const { actor, reading } = context
      const { event, scene, sight } = told
      const kind = (await changeIn(pipelineId, told)) ?? 'UPDATED'
      const stage = event.changes.find(({ field }) => field === 'stage')
      const came = kind === 'MOVED' || kind === 'ENTERED' ? stage?.after : null
      // Whom it reached by another change finds it where it is now.
      const now = came === undefined ? await reading.byId(Opportunity, event.subjectId) : null
      return {
        ...{ cursor, kind, opportunityId: event.subjectId, visible: sight.after },
        from: kind === 'MOVED' ? stage?.before : null,
        to: came ?? now?.['stageId'] ?? null,
        totals: (blind) => totalsFor(scene, pipelineId, actor, blind),
      }
    },
  }),
)
