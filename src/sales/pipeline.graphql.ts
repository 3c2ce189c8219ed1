import { builder } from '../api/builder.ts'
import { objectOf } from '../api/object.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { can } from '../platform/access/access.ts'
import { Pipeline } from './pipeline.record.ts'
import { stagesOf } from './pipeline.store.ts'
import { Stage } from './stage.record.ts'

recordType(Pipeline)
recordQueries(Pipeline)

builder.objectField(objectOf(Pipeline), 'stages', (t) =>
  t.field({
    type: [objectOf(Stage)],
    description: 'The stages in their order, those in use alone; archived ones are found by `stages`.',
    resolve: async (row, _, { actor, reading }) => {
      if (!can(actor, Stage, 'READ')) return null
      const source = { engine: reading.database.engine, sql: reading.sql }
      return (await reading.loader('pipeline.stages', (ids) => stagesOf(source, ids))(row['id'] as string)) ?? []
    },
  }),
)
