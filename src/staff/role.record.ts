import { defineRecord } from '../platform/record/record.ts'

const FIELD_ACCESS = {
  enumName: 'FieldAccess',
  enumDescription: 'What a role may do with a field.',
  options: {
    HIDDEN: 'Reads as null; neither searched, filtered, sorted, grouped, matched nor written by.',
    READ: 'Seen, but not changed.',
    WRITE: 'Seen and changed.',
  },
} as const

/** A role: what the people who have it may do, by noun and verb, and which fields they see. */
export const Role = defineRecord({
  noun: 'role',
  plural: 'roles',
  typeName: 'Role',
  prefix: 'role',
  table: 'Role',
  description:
    'What the people who have it may do. Somebody with several roles may do whatever any of them allows; without a role a user may do nothing.',
  chinese: '角色',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the role is called, such as Seller. It stands once in the workspace.',
      max: 120,
      required: true,
      unique: true,
      search: true,
    },
    description: {
      kind: 'longText',
      column: 'description',
      description: 'For whom the role is meant, in words; null when nobody wrote it down.',
      max: 2000,
    },
    grants: {
      kind: 'structs',
      column: 'grants',
      description:
        'The rights of the role. For one noun and verb the most exact line counts: noun and verb, then noun with *, then * with verb, then * with *.',
      typeName: 'RoleGrant',
      typeDescription: 'A right on a noun: which verb, and on whose records.',
      most: 1000,
      fields: {
        noun: {
          kind: 'text',
          description: 'The noun as the API spells it, such as opportunity, or * for every noun, later ones included.',
          max: 60,
          required: true,
        },
        verb: {
          kind: 'text',
          description: 'The verb in capitals, such as READ, UPDATE or WIN, or * for every verb of the noun.',
          max: 60,
          required: true,
        },
        reach: {
          kind: 'choice',
          description: 'On whose records the verb may be used.',
          enumName: 'GrantReach',
          enumDescription: 'How far a right of a role reaches.',
          options: {
            NONE: 'No right: takes back what a less exact line of the same role gives.',
            OWN: 'Records that the person owns.',
            TEAM: 'Records owned by somebody of the own team or of a team below it.',
            PARTNER:
              'Own records, and those of the partner account for which the person works: the account with all below it, what belongs to them, and what people of that partner own.',
            ALL: 'Every record.',
          },
          required: true,
        },
      },
    },
    fields: {
      kind: 'structs',
      column: 'fields',
      description:
        'Fields that the role hides or shows without letting them be changed. For a field without a line defaultFieldAccess counts.',
      typeName: 'RoleField',
      typeDescription: 'What the role may do with one field of a noun.',
      most: 1000,
      fields: {
        noun: { kind: 'text', description: 'The noun as the API spells it, such as account.', max: 60, required: true },
        field: {
          kind: 'text',
          description:
            'The field as the API spells it, such as annualRevenue or customFields.region, or * for all that have no line.',
          max: 60,
          required: true,
        },
        access: {
          kind: 'choice',
          description: 'What may be done with the field.',
          ...FIELD_ACCESS,
          required: true,
        },
      },
    },
    defaultFieldAccess: {
      kind: 'choice',
      column: 'defaultFieldAccess',
      description:
        'What may be done with fields for which `fields` has no line: those of later nouns, new fields and new custom fields too. Id, version, times and the name of a record are seen in any case.',
      ...FIELD_ACCESS,
      default: 'WRITE',
      required: true,
    },
    backdate: {
      kind: 'boolean',
      column: 'backdate',
      description: 'May say when something really happened, as an importer does: occurredAt, openedOn, closedOn.',
      default: false,
    },
    administer: {
      kind: 'boolean',
      column: 'administer',
      description:
        'May change users, teams, roles, keys and custom fields, as far as the grants say so. Without it no grant allows that.',
      default: false,
    },
    audit: {
      kind: 'boolean',
      column: 'audit',
      description:
        'May read the audit log: what everybody did to every record, and from where. Who administers may in any case; a key with scopes may not.',
      default: false,
    },
  },
  verbs: {},
})
