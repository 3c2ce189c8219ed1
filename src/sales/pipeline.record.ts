import { defineRecord } from '../platform/record/record.ts'

/** A way of selling: an ordered row of stages through which deals go. */
export const Pipeline = defineRecord({
  noun: 'pipeline',
  plural: 'pipelines',
  typeName: 'Pipeline',
  prefix: 'pipe',
  table: 'Pipeline',
  description:
    'A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling.',
  chinese: '销售管道',
  nameField: 'name',
  ownership: { by: 'everyone' },
  beside: { stages: ['stage.pipeline'], totals: ['opportunity.pipeline', 'opportunity.stage'] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What this way of selling is called, such as New business.',
      max: 120,
      required: true,
      search: true,
    },
    position: {
      kind: 'integer',
      column: 'position',
      description: 'Place among the pipelines, from 0; those of one place stand by name.',
      min: 0,
      max: 10_000,
    },
    isDefault: {
      kind: 'boolean',
      column: 'isDefault',
      description:
        'True for the one pipeline that a new opportunity joins when none is named. Setting it takes it from another.',
      default: false,
    },
    reasonFor: {
      kind: 'choice',
      column: 'reasonFor',
      description: 'Which of its deals cannot close without a reason.',
      enumName: 'ReasonFor',
      enumDescription: 'Which deals cannot close without a reason.',
      options: {
        NOTHING: 'Neither won nor lost ones need one.',
        LOST: 'Who loses a deal says why.',
        WON_AND_LOST: 'Who wins or loses a deal says why.',
      },
      default: 'LOST',
      required: true,
    },
    listedReasons: {
      kind: 'boolean',
      column: 'listedReasons',
      description: 'Whether a needed reason must be one of the list (`closeReason`), not words alone.',
      default: false,
    },
  },
  verbs: {},
})
