import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { Team, User } from '../staff/people.record.ts'
import { PERIOD_UNIT } from './forecast-period.record.ts'

/** What is to be reached in a period, by a person or a team. */
export const Quota = defineRecord({
  noun: 'quota',
  plural: 'quotas',
  typeName: 'Quota',
  prefix: 'quota',
  table: 'Quota',
  description:
    'What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records.',
  chinese: '销售配额',
  nameField: 'name',
  ownership: { by: 'owner', team: 'team' },
  partner: [],
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description:
        'What the quota is called; what it measures and its period, such as `REVENUE 2026 Q1`, unless given.',
      max: 200,
      search: true,
    },
    owner: {
      kind: 'reference',
      column: 'ownerId',
      description:
        'The person whose quota it is; null for a team’s: beside a `team` it is left out. Settable at creation alone.',
      target: (): RecordDefinition => User,
      createOnly: true,
    },
    team: {
      kind: 'reference',
      column: 'teamId',
      description:
        'The team whose quota it is, for all of its people and the teams below together; null for a person’s. A quota has a person or a team, never both. Settable at creation alone.',
      target: (): RecordDefinition => Team,
      createOnly: true,
    },
    measure: {
      kind: 'choice',
      column: 'measure',
      description: 'What is counted.',
      enumName: 'QuotaMeasure',
      enumDescription: 'What a quota counts, of deals won on a day of its period.',
      options: {
        REVENUE: 'What the deals, or their lines of the product family, are worth in the base currency.',
        QUANTITY: 'The quantities of the lines of the deals, added up.',
        COUNT: 'How many deals there are; of a product family: those with a line of it.',
      },
      default: 'REVENUE',
      required: true,
    },
    productFamily: {
      kind: 'text',
      column: 'productFamily',
      description:
        'Only lines of this family of products count, compared regardless of case and accents; null: whole deals, whatever was sold.',
      max: 120,
    },
    unit: {
      kind: 'choice',
      column: 'unit',
      description: 'How long the period is.',
      ...PERIOD_UNIT,
      required: true,
    },
    start: {
      kind: 'day',
      column: 'start',
      description:
        'The first day of the period, of the calendar year or of the fiscal year as `forecastSettings` has it when it is written.',
      required: true,
    },
    amount: {
      kind: 'money',
      minor: 'amountMinor',
      currency: 'amountCurrency',
      description:
        'How much is to be won, 0 or more, for the measure REVENUE alone; null for the others. In another currency than the base currency it is converted at the rate of the first day of the period.',
    },
    number: {
      kind: 'number',
      column: 'number',
      description:
        'How much or how many, 0 or more, for the measures QUANTITY and COUNT; whole for COUNT; null for REVENUE.',
      min: 0,
      max: 1_000_000_000_000,
    },
  },
  verbs: {},
})

relate(User, {
  name: 'quotas',
  description: 'What this person is to sell, by period.',
  target: Quota,
  column: 'ownerId',
})
relate(Team, {
  name: 'quotas',
  description: 'What this team is to sell, by period.',
  target: Quota,
  column: 'teamId',
})
