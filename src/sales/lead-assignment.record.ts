import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { Team, User } from '../staff/people.record.ts'

/** A rule that hands leads to people. */
export const LeadAssignmentRule = defineRecord({
  noun: 'leadAssignmentRule',
  plural: 'leadAssignmentRules',
  typeName: 'LeadAssignmentRule',
  prefix: 'lar',
  table: 'LeadAssignmentRule',
  description:
    'Hands leads to people: of the rules in use the first one counts that fits the lead and has somebody to take it.',
  chinese: '潜在客户分配规则',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the rule is called; the lead’s `assignment` names it.',
      max: 200,
      required: true,
      search: true,
    },
    position: {
      kind: 'integer',
      column: 'position',
      description: 'Place among the rules, from 0; of one place the older rule comes first. Null: 0.',
      min: 0,
      max: 10_000,
    },
    isActive: {
      kind: 'boolean',
      column: 'isActive',
      description: 'Whether the rule is asked; an archived one is not either.',
      default: true,
    },
    filter: {
      kind: 'json',
      column: 'filter',
      description:
        'Which leads it hands out: a LeadFilter as JSON, such as {"source": {"eq": "web"}}; {} fits every lead. It sees everything, whoever writes the lead.',
      max: 10_000,
      required: true,
    },
    method: {
      kind: 'choice',
      column: 'method',
      description: 'How one of the members is chosen.',
      enumName: 'LeadAssignmentMethod',
      enumDescription: 'How an assignment rule chooses one of its members.',
      options: {
        ROUND_ROBIN: 'One after the other, in the order of the list.',
        LEAST_LOADED: 'The one with the fewest open leads; of equals the first in the list.',
        TERRITORY: 'Of those for the territory of the lead the one with the fewest open leads.',
        FIXED: 'The first in the list who is in use.',
      },
      required: true,
    },
    members: {
      kind: 'links',
      table: 'LeadAssignmentMember',
      ownColumn: 'ruleId',
      description:
        'Who gets leads, in order. A person stands in the order of their first place; archived users are passed over.',
      typeName: 'LeadAssignmentMember',
      typeDescription: 'Somebody who gets leads by a rule: a person, or the people of a team by their names.',
      most: 200,
      parts: {
        user: {
          kind: 'reference',
          column: 'userId',
          description: 'The person; null for a team.',
          target: (): RecordDefinition => User,
        },
        team: {
          kind: 'reference',
          column: 'teamId',
          description: 'The team whose own people get leads, without those of teams below it; null for a person.',
          target: (): RecordDefinition => Team,
        },
        territory: {
          kind: 'text',
          column: 'territory',
          description: 'For which territory they stand, for the method TERRITORY alone; compared regardless of case.',
          max: 120,
        },
      },
    },
  },
  verbs: {},
})
