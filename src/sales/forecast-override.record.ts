import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { Team, User } from '../staff/people.record.ts'
import { PERIOD_UNIT } from './forecast-period.record.ts'

/** What somebody said a period will land at, whatever the deals add up to. */
export const ForecastOverride = defineRecord({
  noun: 'forecastOverride',
  plural: 'forecastOverrides',
  typeName: 'ForecastOverride',
  prefix: 'fov',
  table: 'ForecastOverride',
  description:
    'What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number.',
  chinese: '预测调整',
  nameField: 'reason',
  ownership: { by: 'owner' },
  partner: [],
  hiddenWith: { amount: ['opportunity.amountBase'] },
  fields: {
    reason: {
      kind: 'text',
      column: 'reason',
      description: 'Why it will land there.',
      max: 1000,
      required: true,
      createOnly: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description: 'Who said it.',
      target: (): RecordDefinition => User,
      createOnly: true,
    },
    user: {
      kind: 'reference',
      column: 'userId',
      description: 'The person whose number it is; null for a team’s.',
      target: (): RecordDefinition => User,
      createOnly: true,
    },
    team: {
      kind: 'reference',
      column: 'teamId',
      description: 'The team whose number it is, with the teams below it; null for a person’s.',
      target: (): RecordDefinition => Team,
      createOnly: true,
    },
    unit: {
      kind: 'choice',
      column: 'unit',
      description: 'How long the period is.',
      ...PERIOD_UNIT,
      required: true,
      createOnly: true,
    },
    start: {
      kind: 'day',
      column: 'start',
      description: 'The first day of the period.',
      required: true,
      createOnly: true,
    },
    category: {
      kind: 'choice',
      column: 'category',
      description: 'Which of the cumulative numbers it is about.',
      enumName: 'ForecastOverrideCategory',
      enumDescription: 'The cumulative numbers of a forecast that people may override.',
      options: {
        COMMIT: 'What was won and what is committed.',
        BEST_CASE: 'What was won, what is committed and the best case.',
        PIPELINE: 'What was won and the whole open pipeline; OMITTED deals are not in it.',
      },
      required: true,
      createOnly: true,
    },
    kind: {
      kind: 'choice',
      column: 'kind',
      description: 'In which capacity it was said; a manager’s word counts before the owner’s.',
      enumName: 'ForecastOverrideKind',
      enumDescription: 'In which capacity somebody overrides a forecast.',
      options: {
        OWNER: 'By the person themselves, or by who leads the team.',
        MANAGER: 'By somebody above.',
      },
      required: true,
      createOnly: true,
    },
    amount: {
      kind: 'money',
      minor: 'amountMinor',
      currency: 'amountCurrency',
      description: 'What it will land at, in the base currency; null: what was said before is withdrawn.',
      createOnly: true,
    },
  },
  verbs: {},
})
