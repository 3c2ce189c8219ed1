import { describe, expect, test } from 'vitest'
import { wouldLoop } from '../../src/plain/tree.ts'
import { type RoleRights, rightsOf } from '../../src/staff/rights.rules.ts'
import { checkRole, type FieldRule, type Grant } from '../../src/staff/role.rules.ts'

const known = [
  { noun: 'account', verbs: ['CREATE', 'READ', 'DELETE'], fields: ['name', 'tier', 'industry'], nameField: 'name' },
  { noun: 'role', verbs: ['READ', 'UPDATE'], fields: ['name'], nameField: 'name' },
]

function role(grants: string[], fields: string[] = [], administer = false): RoleRights {
  return {
    grants: grants.map((line) => {
      const [noun, verb, reach] = line.split(' ')
      return { noun, verb, reach } as Grant
    }),
    fields: fields.map((line) => {
      const [noun, field, access] = line.split(' ')
      return { noun, field, access } as FieldRule
    }),
    defaultFieldAccess: 'WRITE',
    administer,
  }
}

function reachOf(roles: RoleRights[], scopes: string[] = []) {
  return Object.fromEntries(rightsOf(roles, scopes, known).reach)
}

function fieldsOf(roles: RoleRights[]) {
  return Object.fromEntries(rightsOf(roles, [], known).fields)
}

describe('Roles grant', () => {
  test('nothing to somebody without a role', () => {
    expect(reachOf([])).toEqual({})
  })

  test('every verb of a noun with *, and a more exact line overrides a wider one', () => {
    const seller = role(['account * OWN', 'account READ ALL', '* * TEAM', 'account DELETE NONE'])
    expect(reachOf([seller])).toEqual({ 'account.CREATE': 'OWN', 'account.READ': 'ALL', 'role.READ': 'TEAM' })
  })

  test('a line for a noun counts before one for a verb', () => {
    expect(reachOf([role(['* READ ALL', 'account * OWN'])])['account.READ']).toBe('OWN')
  })

  test('the widest reach of several roles, also where one of them takes back', () => {
    const roles = [role(['account READ OWN']), role(['account READ ALL']), role(['* * ALL', 'account READ NONE'])]
    expect(reachOf(roles)['account.READ']).toBe('ALL')
  })

  test('both ways where one role reaches the team and another the partner', () => {
    const roles = [
      role(['account READ TEAM', 'account DELETE OWN']),
      role(['account READ PARTNER', 'account DELETE PARTNER']),
    ]
    expect(reachOf(roles)).toEqual({ 'account.READ': 'TEAM_AND_PARTNER', 'account.DELETE': 'PARTNER' })
    expect(reachOf([...roles, role(['account READ ALL'])])['account.READ']).toBe('ALL')
  })

  test('changes of people, roles and keys to administrators alone', () => {
    expect(reachOf([role(['* * ALL'])])).toMatchObject({ 'role.READ': 'ALL', 'account.DELETE': 'ALL' })
    expect(reachOf([role(['* * ALL'])])).not.toHaveProperty('role.UPDATE')
    expect(reachOf([role(['* * ALL'], [], true)])['role.UPDATE']).toBe('ALL')
  })

  test('what the scopes of the key leave; a key with scopes administers nothing', () => {
    const administrator = role(['* * ALL'], [], true)
    expect(reachOf([administrator], ['account:read', '*:delete'])).toEqual({
      'account.READ': 'ALL',
      'account.DELETE': 'ALL',
    })
    expect(reachOf([administrator], ['*:*'])).not.toHaveProperty('role.UPDATE')
    expect(rightsOf([administrator], ['*:*'], known).administer).toBe(false)
  })
})

describe('Roles show', () => {
  test('every field where none says otherwise', () => {
    expect(fieldsOf([role(['* * ALL'])])).toEqual({})
  })

  test('a field as its line says, the others as * says', () => {
    const fields = fieldsOf([role(['account * ALL'], ['account * HIDDEN', 'account tier READ'])])
    expect(fields).toEqual({ 'account.name': 'HIDDEN', 'account.tier': 'READ', 'account.industry': 'HIDDEN' })
  })

  test('a field without a line as the default says, a line before it, and the more generous default', () => {
    const narrow = { ...role(['account * ALL'], ['account tier WRITE']), defaultFieldAccess: 'HIDDEN' as const }
    const fields = { 'account.name': 'HIDDEN', 'account.tier': 'WRITE', 'account.industry': 'HIDDEN' }
    expect(fieldsOf([narrow])).toEqual(fields)
    const reading = { ...role(['account * ALL']), defaultFieldAccess: 'READ' as const }
    expect(fieldsOf([narrow, reading])['account.industry']).toBe('READ')
    expect(fieldsOf([narrow, role(['account * ALL'])])['account.industry']).toBe('WRITE')
  })

  test('a field as the most generous role does, but none for the sake of a role without a right on the noun', () => {
    const narrow = role(['account * ALL'], ['account tier HIDDEN'])
    expect(fieldsOf([narrow, role(['account * OWN'])])['account.tier']).toBe('WRITE')
    expect(fieldsOf([narrow, role(['role READ ALL'])])['account.tier']).toBe('HIDDEN')
  })

  test('a custom field as its line says, else as all custom fields, else as *', () => {
    const lines = ['account * READ', 'account customFields HIDDEN', 'account customFields.region WRITE']
    expect(fieldsOf([role(['account * ALL'], lines)])).toMatchObject({ 'account.customFields.region': 'WRITE' })
    const other = fieldsOf([role(['account * ALL'], lines), role(['account * ALL'], ['account customFields.x HIDDEN'])])
    expect(other).toMatchObject({ 'account.customFields.x': 'HIDDEN', 'account.customFields.region': 'WRITE' })
  })

  test('a field for reading, not for writing, for the sake of a role that only reads', () => {
    const narrow = role(['account * ALL'], ['account tier HIDDEN'])
    expect(fieldsOf([narrow, role(['account READ ALL'])])['account.tier']).toBe('READ')
  })
})

describe('A role is refused', () => {
  test.each<[string, string[], string[], string[] | null]>([
    ['for nothing that it knows', ['account CREATE OWN', '* * ALL', '* UPDATE ALL'], ['account tier READ'], null],
    ['for an unknown noun', ['lead READ ALL'], [], ['grants', '0', 'noun']],
    ['for an unknown verb', ['account READ ALL', 'account WIN ALL'], [], ['grants', '1', 'verb']],
    ['for a verb that no noun has', ['* WIN ALL'], [], ['grants', '0', 'verb']],
    ['for an unknown field', [], ['account colour READ'], ['fields', '0', 'field']],
    ['for a field of every noun', [], ['* name READ'], ['fields', '0', 'noun']],
    ['for hiding the name', [], ['account name HIDDEN'], ['fields', '0', 'access']],
  ])('%s', (_, grants, fields, path) => {
    expect(checkRole(role(grants, fields), known)[0]?.field ?? null).toEqual(path)
  })

  test('with the names that are allowed', () => {
    const [no] = checkRole(role(['account WIN ALL']), known)
    expect(no?.code).toBe('UNKNOWN_RIGHT')
    expect(no?.sentence.en).toBe('There is no verb "WIN". Known here: CREATE, READ, DELETE, *.')
  })
})

describe('A tree', () => {
  const parentOf = new Map<string, string | null>([
    ['city', 'region'],
    ['region', 'country'],
    ['country', null],
    ['a', 'b'],
    ['b', 'a'],
  ])

  test.each([
    ['country', null, false],
    ['country', 'city', true],
    ['country', 'country', true],
    ['city', 'country', false],
    ['region', 'elsewhere', false],
    ['country', 'a', false],
  ])('%s below %s loops: %s', (id, parent, loops) => {
    expect(wouldLoop(id, parent, parentOf)).toBe(loops)
  })
})
