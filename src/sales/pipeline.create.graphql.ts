import { anyBuilder } from '../api/builder.ts'
import { inputType } from '../api/input-type.ts'
import { extendInput } from '../api/record-input.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { ExternalIdInput } from '../api/values.ts'
import { savePipelines } from './pipeline.actions.ts'
import { Pipeline } from './pipeline.record.ts'
import { Stage } from './stage.record.ts'

const { pipeline: _pipeline, position: _position, ...parts } = Stage.fields

const StageInput = anyBuilder.inputType('StageInput', {
  description: 'A stage of a new pipeline; its place in the list is its place in the pipeline.',
  fields: (t: any) => ({
    ...Object.fromEntries(
      Object.entries(parts).map(([name, field]) => [
        name,
        t.field({ type: inputType(field), required: name === 'name', description: field.description }),
      ]),
    ),
    externalIds: t.field({ type: [ExternalIdInput], description: 'By what ids other systems know the stage.' }),
  }),
})

extendInput(Pipeline, ['create'], (t) => ({
  stages: t.field({
    type: [StageInput],
    description:
      'The stages, made in the same act: at least one open, one won and one lost. Without them the pipeline is made empty, and takes deals once it has these.',
  }),
}))

recordMutations(Pipeline, savePipelines)
