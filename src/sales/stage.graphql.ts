import { addDeletion } from '../api/delete-mutation.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveStages } from './stage.actions.ts'
import { deleteStage } from './stage.delete.actions.ts'
import { Stage } from './stage.record.ts'

recordType(Stage)
recordQueries(Stage)
recordMutations(Stage, saveStages, { without: ['delete'] })
addDeletion(Stage, {
  description:
    'Removes a stage for good. Refused while an opportunity stands in it or went through it, and where its pipeline would lack an open, won or lost stage: archive it then, or make another one first.',
  act: deleteStage,
})
