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
        'What must be known before a deal enters the stage. Names of opportunity fields: account, amount, closeDate, closeReason, nextStep, nextStepOn, openedOn, owner, reason; lists that must have an entry: lines, team, contacts, competitors; or somebody of a role: contacts.DECISION_MAKER.',
      max: 60,
      most: 20,
    },
    exitChecks: {
      kind: 'structs',
      column: 'exitChecks',
      description:
        'Yes-or-no questions about a deal that stands in the stage; `opportunityCheck` answers them. Before the required ones are done the deal does not go on to a later stage, nor is it won; it can go back or be lost.',
      typeName: 'ExitCheck',
      typeDescription: 'A yes-or-no question about a deal that is to leave a stage.',
      most: 30,
      fields: {
        key: {
          kind: 'text',
          description: 'By what name programs know the check, once in the stage: budget.',
          max: 60,
          required: true,
        },
        label: { kind: 'text', description: 'The question as people read it.', max: 300, required: true },
        required: { kind: 'boolean', description: 'Whether it must be done before the deal goes on.', default: true },
      },
    },
  },
  verbs: {},
})
