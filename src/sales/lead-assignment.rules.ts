import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import { textKey } from '../plain/text.ts'

export type AssignmentMethod = 'ROUND_ROBIN' | 'LEAST_LOADED' | 'TERRITORY' | 'FIXED'

/** A place in a rule: a person, or everybody of a team. */
export interface Member {
  user: string | null
  team: string | null
  territory: string | null
}

/** Somebody who may get a lead by a rule. */
export interface Candidate {
  user: string
  /** Put away, so that they get nothing. */
  archived: boolean
  /** Open leads that they look after. */
  load: number
  /** Territories for which they stand in the rule; empty: every one. */
  territories: readonly string[]
}

/** Why somebody got a lead or did not. */
export type Reason = 'CHOSEN' | 'ARCHIVED' | 'OTHER_TERRITORY' | 'NOT_THEIR_TURN' | 'MORE_LOAD' | 'LATER_IN_LIST'

export interface Considered {
  user: string
  load: number
  reason: Reason
}

export const NO_RULE_FITS = refusalKind(
  'NO_RULE_FITS',
  'No assignment rule that is in use fits the lead and has somebody who can take it.',
  () => ({
    en: 'No assignment rule fits this lead and has somebody who can take it: set `owner`, or add a rule.',
    zh: '没有适用且有可接收人员的分配规则：请直接设置 owner，或新增规则。',
  }),
)

/** @throws Refusal NO_RULE_FITS at `id`. */
export function needSomebody(found: boolean): void {
  if (!found) throw refusal(NO_RULE_FITS, undefined, ['id'])
}

/** A member names a person or a team. @throws Refusal INVALID at the entry of `members`. */
export function checkMembers(members: readonly Partial<Member>[], method: AssignmentMethod): void {
  for (const [index, { user, team, territory }] of members.entries()) {
    const path = ['members', String(index)]
    if ((user == null) === (team == null)) {
      const expected = { en: 'an entry with either a user or a team', zh: '只含用户或团队其一的条目' }
      throw refusal(INVALID, { field: path.join('.'), expected }, path)
    }
    if (method === 'TERRITORY' || territory == null) continue
    const expected = { en: 'left out unless the method is TERRITORY', zh: '空值（仅 TERRITORY 方式可填）' }
    throw refusal(INVALID, { field: `${path.join('.')}.territory`, expected }, [...path, 'territory'])
  }
}

/** Everybody of a rule in its order, each once: people, and the people of teams (`peopleOf`, in their order). */
export function candidatesOf(
  members: readonly Member[],
  peopleOf: (team: string) => readonly string[],
  known: (user: string) => Pick<Candidate, 'archived' | 'load'>,
): Candidate[] {
  const territories = new Map<string, string[]>()
  for (const { user, team, territory } of members) {
    for (const one of user !== null ? [user] : peopleOf(team!)) {
      const own = territories.get(one) ?? []
      territories.set(one, territory === null ? own : [...own, textKey(territory)])
    }
  }
  return [...territories].map(([user, own]) => ({ user, ...known(user), territories: own }))
}

/**
 * Who gets a lead, and why the others do not. ROUND_ROBIN: the next after `last` in the list; LEAST_LOADED: the one
 * with the fewest open leads; TERRITORY: of those for the lead's territory the one with the fewest; FIXED: the first.
 */
export function choose(
  method: AssignmentMethod,
  candidates: readonly Candidate[],
  { last, territory }: { last: string | null; territory: string | null },
): { chosen: string | null; considered: Considered[] } {
  const key = territory === null ? null : textKey(territory)
  const why = ({ archived, territories }: Candidate): Reason | null => {
    if (archived) return 'ARCHIVED'
    return method === 'TERRITORY' && (key === null || !territories.includes(key)) ? 'OTHER_TERRITORY' : null
  }
  const open = candidates.filter((one) => why(one) === null)
  const chosen = pick(method, open, candidates, last)
  const passed: Record<AssignmentMethod, Reason> = {
    ...{ ROUND_ROBIN: 'NOT_THEIR_TURN', LEAST_LOADED: 'MORE_LOAD', TERRITORY: 'MORE_LOAD', FIXED: 'LATER_IN_LIST' },
  }
  const least = open.find(({ user }) => user === chosen)?.load
  const considered = candidates.map((one): Considered => {
    const equal = passed[method] === 'MORE_LOAD' && one.load === least ? 'LATER_IN_LIST' : passed[method]
    return { user: one.user, load: one.load, reason: one.user === chosen ? 'CHOSEN' : (why(one) ?? equal) }
  })
  return { chosen, considered }
}

function pick(
  method: AssignmentMethod,
  open: readonly Candidate[],
  all: readonly Candidate[],
  last: string | null,
): string | null {
  if (open.length === 0) return null
  if (method === 'FIXED') return open[0]!.user
  if (method !== 'ROUND_ROBIN') return open.reduce((least, one) => (one.load < least.load ? one : least)).user
  const place = all.findIndex(({ user }) => user === last)
  return (open.find((one) => all.indexOf(one) > place) ?? open[0]!).user
}
