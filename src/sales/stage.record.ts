import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { Pipeline } from './pipeline.record.ts'

/** What a stage means whatever it is called; opportunities show the same values. */
export const STAGE_STATUS = {
  OPEN: 'Still being sold.',
  WON: 'The customer has decided for us.',
  LOST: 'The customer has decided against us, or the deal was given up.',
}

/** Where a deal stands in a forecast; opportunities show the same values. */
export const FORECAST_CATEGORY = {
  PIPELINE: 'Open, and too early to count on.',
  BEST_CASE: 'May come in if all goes well.',
  COMMIT: 'Promised: we count on it.',
  CLOSED: 'Won: the amount counts in full.',
  OMITTED: 'Left out of forecasts.',
}

/** One step of a pipeline. */
export const Stage = defineRecord({
  noun: 'stage',
  plural: 'stages',
  typeName: 'Stage',
  prefix: 'stage',
  table: 'Stage',
  description:
    'A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it.',
  chinese: '阶段',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the stage is called, such as Negotiation.',
      max: 120,
      required: true,
      search: true,
    },
    pipeline: {
      kind: 'reference',
      column: 'pipelineId',
      description: 'The pipeline of which it is a step; a stage never changes its pipeline.',
      target: (): RecordDefinition => Pipeline,
      required: true,
    },
    position: {
      kind: 'integer',
      column: 'position',
      description: 'Place in the pipeline, from 0; left out at creation the stage becomes the last one.',
      min: 0,
      max: 10_000,
    },
    probability: {
      kind: 'number',
      column: 'probability',
      description:
        'Chance in percent, 0 to 100, that a deal in this stage is won; 100 where won and 0 where lost. Deals take it on when they enter.',
      min: 0,
      max: 100,
    },
    forecastCategory: {
      kind: 'choice',
      column: 'forecastCategory',
      description: 'Where deals of this stage stand in a forecast: CLOSED where won, OMITTED where lost.',
      enumName: 'ForecastCategory',
      enumDescription: 'Where a deal stands in a forecast.',
      options: FORECAST_CATEGORY,
    },
    status: {
      kind: 'choice',
      column: 'status',
      description: 'What the stage means whatever it is called. It cannot change while deals stand in the stage.',
      enumName: 'OpportunityStatus',
      enumDescription: 'Whether a deal is still being sold, won or lost.',
      options: STAGE_STATUS,
      default: 'OPEN',
    },
    expectedDays: {
      kind: 'integer',
      column: 'expectedDays',
      description: 'Days that a deal should spend in the stage at most; null where nothing is expected.',
      min: 0,
      max: 10_000,
    },
    required: {
      kind: 'texts',
      column: 'required',
      description:
        'Names of opportunity fields that must be filled before a deal enters the stage: account, amount, closeDate, nextStep, openedOn, owner, reason.',
      max: 60,
      most: 20,
    },
  },
  verbs: {},
})
