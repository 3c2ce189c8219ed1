import type { FieldAccess, FieldRule, Grant, Reach, Rights } from './role.rules.ts'

export interface RoleRights {
  grants: Grant[]
  fields: FieldRule[]
  /** Of fields without a line. */
  defaultFieldAccess: FieldAccess
  administer: boolean
}

/** Nouns that only an administrator changes, whatever the grants say: who changes them could grant themselves the rest. */
export const ADMINISTERED: readonly string[] = ['user', 'team', 'role', 'key', 'customField']

/** Reaches as sets of bits: what unites two of them is their sum. */
const WAYS = { NONE: 0, OWN: 1, TEAM: 3, PARTNER: 5, TEAM_AND_PARTNER: 7, ALL: 15 } as const
const REACHES = new Map(Object.entries(WAYS).map(([reach, bits]) => [bits as number, reach as Reach | 'NONE']))
const OPENNESS = { HIDDEN: 0, READ: 1, WRITE: 2 } as const

/**
 * What somebody with these roles may do, by `noun.VERB` and `noun.field`, over every known noun. Roles unite: reaches
 * add up, and for a field the most generous role counts of those that give any right on the noun.
 * `scopes` (`noun:verb`) narrow the reach; an empty list narrows nothing.
 */
export function rightsOf(
  roles: RoleRights[],
  scopes: string[],
  known: Rights[],
): { reach: Map<string, Reach>; fields: Map<string, FieldAccess>; administer: boolean } {
  const administer = scopes.length === 0 && roles.some((role) => role.administer)
  const reach = new Map<string, Reach>()
  const fields = new Map<string, FieldAccess>()
  for (const rights of known) {
    for (const verb of rights.verbs) {
      const reached = united(roles.map((role) => grantOf(role.grants, rights.noun, verb)))
      const open = administer || verb === 'READ' || !ADMINISTERED.includes(rights.noun)
      if (reached !== 'NONE' && open && inScope(scopes, rights.noun, verb)) reach.set(`${rights.noun}.${verb}`, reached)
    }
    for (const [field, access] of fieldsOf(roles, rights)) fields.set(`${rights.noun}.${field}`, access)
  }
  return { reach, fields, administer }
}

/** What one role says of a verb: the most exact of its lines counts; equally exact ones unite. */
function grantOf(grants: Grant[], noun: string, verb: string): Reach | 'NONE' {
  for (const [line, act] of [
    [noun, verb],
    [noun, '*'],
    ['*', verb],
    ['*', '*'],
  ]) {
    const exact = grants.filter((grant) => grant.noun === line && grant.verb === act)
    if (exact.length > 0) return united(exact.map((grant) => grant.reach))
  }
  return 'NONE'
}

function united(reaches: (Reach | 'NONE')[]): Reach | 'NONE' {
  return REACHES.get(reaches.reduce((bits, reach) => bits | WAYS[reach], 0)) ?? 'NONE'
}

function inScope(scopes: string[], noun: string, verb: string): boolean {
  if (scopes.length === 0) return true
  return [`${noun}:${verb}`, `${noun}:*`, `*:${verb}`, '*:*'].some((scope) =>
    scopes.some((given) => given.toLowerCase() === scope.toLowerCase()),
  )
}

/** Fields of the noun that some role restricts. A role without a right on the noun opens none of its fields to another. */
function fieldsOf(roles: RoleRights[], { noun, verbs, fields }: Rights): [field: string, access: FieldAccess][] {
  const having = roles.filter((role) => verbs.some((verb) => grantOf(role.grants, noun, verb) !== 'NONE'))
  const ruled = having.flatMap((role) => role.fields.filter((rule) => rule.noun === noun))
  if (ruled.length === 0 && having.every((role) => role.defaultFieldAccess === 'WRITE')) return []
  const named = ruled.map((rule) => rule.field).filter((field) => field !== '*')
  return [...new Set([...fields, ...named])].map((field) => [
    field,
    having
      .map((role) => accessOf(role, noun, field, verbs))
      .reduce((most, one) => (OPENNESS[one] > OPENNESS[most] ? one : most)),
  ])
}

/** Without a line a field is as open as the role's default, and no more than the role changes the noun at all. */
function accessOf(role: RoleRights, noun: string, field: string, verbs: string[]): FieldAccess {
  const lines = role.fields.filter((one) => one.noun === noun)
  const whole = field.startsWith('customFields.') ? 'customFields' : field
  const rule = [field, whole, '*'].map((name) => lines.find((one) => one.field === name)).find((line) => line)
  const changes = verbs.some((verb) => verb !== 'READ' && grantOf(role.grants, noun, verb) !== 'NONE')
  const most: FieldAccess = changes ? 'WRITE' : 'READ'
  const given = rule?.access ?? role.defaultFieldAccess
  return OPENNESS[given] < OPENNESS[most] ? given : most
}
