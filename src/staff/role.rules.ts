import { type Refusal, refusal, refusalKind } from '../plain/refusal.ts'

/** How far a line of a role goes. */
export type GrantReach = 'OWN' | 'TEAM' | 'PARTNER' | 'ALL'
/** How far somebody reaches: of two that go different ways both. */
export type Reach = GrantReach | 'TEAM_AND_PARTNER'
export type FieldAccess = 'HIDDEN' | 'READ' | 'WRITE'

export interface Grant {
  noun: string
  verb: string
  reach: GrantReach | 'NONE'
}

export interface FieldRule {
  noun: string
  field: string
  access: FieldAccess
}

/** What a role's lines may name: a noun, its verbs and its fields. */
export interface Rights {
  noun: string
  verbs: string[]
  fields: string[]
  /** The field that names a record: hidden from nobody. */
  nameField: string
}

export const UNKNOWN_RIGHT = refusalKind<{ given: string; what: 'noun' | 'verb' | 'field'; allowed: string[] }>(
  'UNKNOWN_RIGHT',
  'A right names a noun, verb or field that there is not.',
  ({ given, what, allowed }) => ({
    en: `There is no ${what} ${JSON.stringify(given)}. Known here: ${allowed.join(', ')}.`,
    zh: `没有名为 ${JSON.stringify(given)} 的${{ noun: '对象', verb: '操作', field: '字段' }[what]}。可用的有：${allowed.join('、')}。`,
  }),
)

export const NAME_HIDDEN = refusalKind<{ noun: string; field: string }>(
  'NAME_HIDDEN',
  'The field that names a record can be hidden from nobody.',
  ({ noun, field }) => ({
    en: `The field ${field} names a ${noun} and cannot be hidden. Take the right READ on ${noun} away instead.`,
    zh: `字段 ${field} 是${noun}的名称，不能隐藏。请改为收回 ${noun} 的 READ 权限。`,
  }),
)

/** What is wrong with the lines of a role; each refusal names the part of the line of which it speaks. */
export function checkRole(role: { grants: Grant[]; fields: FieldRule[] }, known: Rights[]): Refusal[] {
  return [
    ...role.grants.flatMap((grant, at) => checkGrant(grant, known).map((no) => no.under('grants', String(at)))),
    ...role.fields.flatMap((rule, at) => checkFieldRule(rule, known).map((no) => no.under('fields', String(at)))),
  ]
}

function checkGrant(grant: Grant, known: Rights[]): Refusal[] {
  const nouns = known.filter(({ noun }) => grant.noun === '*' || noun === grant.noun)
  if (grant.noun !== '*' && nouns.length === 0) return [unknownNoun(grant.noun, known)]
  const verbs = [...new Set(nouns.flatMap((one) => one.verbs))]
  if (grant.verb === '*' || verbs.includes(grant.verb)) return []
  return [refusal(UNKNOWN_RIGHT, { given: grant.verb, what: 'verb', allowed: [...verbs, '*'] }, ['verb'])]
}

function checkFieldRule(rule: FieldRule, known: Rights[]): Refusal[] {
  const noun = known.find((one) => one.noun === rule.noun)
  if (!noun) return [unknownNoun(rule.noun, known)]
  // Which custom fields there are changes while roles stand.
  if (rule.field === '*' || /^customFields\.[A-Za-z]\w*$/.test(rule.field)) return []
  if (!noun.fields.includes(rule.field)) {
    return [refusal(UNKNOWN_RIGHT, { given: rule.field, what: 'field', allowed: [...noun.fields, '*'] }, ['field'])]
  }
  const hidden = rule.access === 'HIDDEN' && rule.field === noun.nameField
  return hidden ? [refusal(NAME_HIDDEN, { noun: rule.noun, field: rule.field }, ['access'])] : []
}

function unknownNoun(given: string, known: Rights[]): Refusal {
  return refusal(UNKNOWN_RIGHT, { given, what: 'noun', allowed: [...known.map(({ noun }) => noun), '*'] }, ['noun'])
}
