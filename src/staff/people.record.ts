import { emailForm } from '../plain/text.ts'
import { defineRecord, type RecordDefinition } from '../platform/record/record.ts'
import { relate } from '../platform/record/relation.ts'
import { Role } from './role.record.ts'

// A user stands in a team and a team is led by a user: two nouns in one file, since imports know no circles.

/** The name of the field that says for which partner a user works; given by the area that knows accounts. */
export const PARTNER_ACCOUNT = 'partnerAccount'

/** Somebody who works with Rapport: a colleague, or a program that acts under a name of its own. */
export const User = defineRecord({
  noun: 'user',
  plural: 'users',
  typeName: 'User',
  prefix: 'usr',
  table: 'User',
  description:
    'Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs.',
  chinese: '用户',
  nameField: 'name',
  ownership: { by: 'everyone' },
  beside: { identities: [] },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'The name by which colleagues know the person.',
      max: 200,
      required: true,
      search: true,
    },
    email: {
      kind: 'text',
      column: 'email',
      description:
        'The address at work; stands once in the workspace. Null for somebody without one, such as a program.',
      max: 254,
      form: emailForm,
      unique: true,
      search: true,
    },
    title: {
      kind: 'text',
      column: 'title',
      description: 'What the person is at work, such as Regional manager.',
      max: 200,
    },
    team: {
      kind: 'reference',
      column: 'teamId',
      description:
        'The team in which the person works; with the teams below it, this is how far a right of reach TEAM goes.',
      target: (): RecordDefinition => Team,
    },
    language: {
      kind: 'text',
      column: 'language',
      description: 'The language that the person reads best, as a BCP 47 tag such as zh-Hant; null when not known.',
      max: 35,
    },
    roles: {
      kind: 'links',
      table: 'UserRole',
      ownColumn: 'userId',
      description: 'What the person may do: the union of these roles.',
      typeName: 'UserRole',
      typeDescription: 'A role that a person has.',
      most: 50,
      flat: 'role',
      parts: {
        role: {
          kind: 'reference',
          column: 'roleId',
          description: 'The role that the person has.',
          target: (): RecordDefinition => Role,
          required: true,
        },
      },
    },
  },
  verbs: {},
})

/** A group of people; teams form a tree. */
export const Team = defineRecord({
  noun: 'team',
  plural: 'teams',
  typeName: 'Team',
  prefix: 'team',
  table: 'Team',
  description:
    'People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it.',
  chinese: '团队',
  nameField: 'name',
  ownership: { by: 'everyone' },
  fields: {
    name: {
      kind: 'text',
      column: 'name',
      description: 'What the team is called.',
      max: 200,
      required: true,
      search: true,
    },
    parent: {
      kind: 'reference',
      column: 'parentId',
      description: 'The team above; null for one at the top. A team never stands below itself.',
      target: (): RecordDefinition => Team,
      tree: true,
    },
    lead: {
      kind: 'reference',
      column: 'leadId',
      description: 'Who leads the team; need not be one of its members. Null while nobody does.',
      target: (): RecordDefinition => User,
    },
  },
  verbs: {},
})

relate(Team, { name: 'children', description: 'The teams directly below this one.', target: Team, column: 'parentId' })
relate(Team, {
  name: 'members',
  description: 'The people who work in this team itself.',
  target: User,
  column: 'teamId',
})
relate(User, { name: 'leads', description: 'The teams that this person leads.', target: Team, column: 'leadId' })
relate(Role, {
  name: 'users',
  description: 'The people who have this role.',
  target: User,
  through: { table: 'UserRole', own: 'roleId', theirs: 'userId' },
})
