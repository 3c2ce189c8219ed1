import type { FieldAccess, FieldRule, Grant } from '../../src/staff/role.rules.ts'

/** A small company in memory: who owns what, and who works where. Ids are short names. */
export interface Company {
  /** Parent by team. */
  teams: Record<string, string | null>
  users: Record<string, { team: string | null; partner: string | null }>
  accounts: Record<string, { owner: string | null; parent: string | null; isPartner: boolean }>
  contacts: Record<string, { owner: string | null; accounts: string[] }>
  opportunities: Record<string, { owner: string | null; account: string | null }>
  activities: Record<string, { owner: string | null; about: string[] }>
}

export interface NaiveRole {
  grants: Grant[]
  fields: FieldRule[]
  defaultFieldAccess: FieldAccess
}

export const NOUNS = ['account', 'contact', 'opportunity', 'activity'] as const
export type Noun = (typeof NOUNS)[number]

const PLURAL = {
  account: 'accounts',
  contact: 'contacts',
  opportunity: 'opportunities',
  activity: 'activities',
} as const

/** The ids that somebody with the roles sees of a noun: said once more, as plainly as can be. */
export function seenBy(company: Company, who: string, roles: NaiveRole[], noun: Noun): string[] {
  const reaches = reachesOf(roles, noun, 'READ')
  if (reaches.size === 0) return []
  return Object.entries(company[PLURAL[noun]])
    .filter(([id, row]) => {
      if ([...reaches].some((reach) => within(company, who, noun, id, row.owner, reach))) return true
      if (noun !== 'activity') return false
      const { about } = row as Company['activities'][string]
      return about.some((one) => {
        const parent = NOUNS.find((each) => one in company[PLURAL[each]])!
        return parent !== 'activity' && seenBy(company, who, roles, parent).includes(one)
      })
    })
    .map(([id]) => id)
    .sort()
}

/** Those of what they see that they may also do something else with. */
export function mayDo(company: Company, who: string, roles: NaiveRole[], noun: Noun, verb: string): string[] {
  const reaches = [...reachesOf(roles, noun, verb)]
  return seenBy(company, who, roles, noun).filter((id) => {
    const { owner } = company[PLURAL[noun]][id]!
    return reaches.some((reach) => within(company, who, noun, id, owner, reach))
  })
}

/** The reaches of the roles for a verb, each by the most exact of its lines. */
export function reachesOf(roles: NaiveRole[], noun: string, verb: string): Set<string> {
  const all = roles.flatMap(({ grants }) => {
    for (const [one, act] of [
      [noun, verb],
      [noun, '*'],
      ['*', verb],
      ['*', '*'],
    ]) {
      const lines = grants.filter((grant) => grant.noun === one && grant.verb === act)
      if (lines.length > 0) return lines.map(({ reach }) => reach)
    }
    return []
  })
  return new Set(all.filter((reach) => reach !== 'NONE'))
}

/** The most generous access to a field among the roles that have any right on the noun. */
export function accessOf(roles: NaiveRole[], noun: string, field: string, verbs: string[]): FieldAccess {
  const order: FieldAccess[] = ['HIDDEN', 'READ', 'WRITE']
  const given = roles
    .filter((role) => verbs.some((verb) => reachesOf([role], noun, verb).size > 0))
    .map((role) => {
      const lines = role.fields.filter((line) => line.noun === noun)
      const line = lines.find((one) => one.field === field) ?? lines.find((one) => one.field === '*')
      const changes = verbs.some((verb) => verb !== 'READ' && reachesOf([role], noun, verb).size > 0)
      const access = order.indexOf(line?.access ?? role.defaultFieldAccess)
      return Math.min(access, changes ? 2 : 1)
    })
  return order[Math.max(...given, given.length === 0 ? 2 : 0)]!
}

function within(company: Company, who: string, noun: Noun, id: string, owner: string | null, reach: string): boolean {
  if (reach === 'ALL' || owner === who) return true
  if (reach === 'TEAM') {
    const { team } = company.users[who]!
    const theirs = owner === null ? null : company.users[owner]!.team
    return team !== null && theirs !== null && isBelow(theirs, team, (one) => company.teams[one] ?? null)
  }
  if (reach !== 'PARTNER') return false
  const { partner } = company.users[who]!
  if (partner === null || !company.accounts[partner]!.isPartner) return false
  const ofPartner = (account: string | null) =>
    account !== null && isBelow(account, partner, (one) => company.accounts[one]!.parent)
  if (owner !== null && ofPartner(company.users[owner]!.partner)) return true
  if (noun === 'account') return ofPartner(id)
  if (noun === 'contact') return company.contacts[id]!.accounts.some(ofPartner)
  return noun === 'opportunity' && ofPartner(company.opportunities[id]!.account)
}

function isBelow(one: string, top: string, above: (one: string) => string | null): boolean {
  for (let at: string | null = one; at !== null; at = above(at)) if (at === top) return true
  return false
}
