import { defineRecord } from '../platform/record/record.ts'

/** A rule that gives leads points. */
export const LeadScoreRule = defineRecord({
  noun: 'leadScoreRule',
  plural: 'leadScoreRules',
  typeName: 'LeadScoreRule',
  prefix: 'lsr',
  table: 'LeadScoreRule',
  description:
    'Gives points to the leads that a filter finds. The score of a lead is the sum of its rules; it is counted anew whenever the lead is written.',
  chinese: '潜在客户评分规则',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the points are for, such as Has a company address.',
      max: 200,
      required: true,
      search: true,
    },
    isActive: {
      kind: 'boolean',
      column: 'isActive',
      description: 'Whether the rule counts; an archived one does not either.',
      default: true,
    },
    filter: {
      kind: 'json',
      column: 'filter',
      description:
        'Which leads get the points: a LeadFilter as JSON, such as {"emails": {"some": {"endsWith": ".edu"}}}. It sees everything, whoever writes the lead.',
      max: 10_000,
      required: true,
    },
    points: {
      kind: 'integer',
      column: 'points',
      description: 'The points, -1000 to 1000; negative ones speak against the lead.',
      min: -1000,
      max: 1000,
      required: true,
    },
  },
  verbs: {},
})
