import { builder } from '../api/builder.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { can } from '../platform/access/access.ts'
import { Pipeline } from './pipeline.record.ts'
import { stagesOf } from './pipeline.store.ts'
import { Stage } from './stage.record.ts'

builder.objectField(objectOf(Pipeline), 'stages', (t) =>
  t.field({
    type: [objectOf(Stage)],
    description: 'The stages in their order, those in use alone; archived ones are found by `stages`.',
    resolve: async (row, _, context, info) => {
      const { actor, reading } = context
      if (!can(actor, Stage, 'READ') || hides(context, Pipeline, 'stages', info)) return null
      const source = { engine: reading.database.engine, sql: reading.sql }
      return (await reading.loader('pipeline.stages', (ids) => stagesOf(source, ids))(row['id'] as string)) ?? []
    },
  }),
)
