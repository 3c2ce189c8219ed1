import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { LeadAssignmentRule } from './lead-assignment.record.ts'
import {
  type AssignmentMethod,
  type Considered,
  candidatesOf,
  checkMembers,
  choose,
  type Member,
} from './lead-assignment.rules.ts'
import { type AssignmentRule, type Person, peopleFor, saveTurns } from './lead-assignment.store.ts'
import { type ReadLeadFilter, settleFilters } from './lead-rule.actions.ts'

/** What was decided of a lead, as the lead keeps it: ids, and the rule's name as it was. */
export interface Assignment {
  rule: string
  name: string
  method: AssignmentMethod
  considered: Considered[]
  chosen: string
  at: string
}

/** Of a long list the trace keeps the beginning, and who was chosen. */
const MOST_TRACED = 50

/** Writes assignment rules whose filters can be asked and whose members are people or teams. */
export async function saveAssignmentRules(work: Work, drafts: Draft[], read: ReadLeadFilter): Promise<void> {
  settle(drafts, ({ after, input }) => {
    after['position'] ??= 0
    const method = after['method'] as AssignmentMethod
    if (input['members'] !== undefined) checkMembers(after['members'] as Member[], method)
  })
  await settleFilters(work, drafts, read)
  await saveDrafts(work, LeadAssignmentRule, drafts)
}

/** A lead that wants somebody: where it is, and the rules that fit it. */
export interface Wanting {
  id: string
  territory: string | null
  fits: ReadonlySet<string>
}

/**
 * Hands out leads by the rules, in their order, and keeps whose turn it was; a lead that no rule hands to anybody is
 * absent. Assignments must be locked. Two statements.
 */
export async function handOut(
  work: Work,
  rules: readonly AssignmentRule[],
  leads: readonly Wanting[],
): Promise<Map<string, Assignment & { teamId: string | null }>> {
  const asked = rules.filter(({ id }) => leads.some(({ fits }) => fits.has(id)))
  const members = asked.flatMap((rule) => rule.members)
  const named = (part: 'user' | 'team') => members.flatMap((member) => member[part] ?? [])
  const people = asked.length === 0 ? [] : await peopleFor(work, named('user'), named('team'))
  const known = new Map(people.map((person) => [person.id, person]))
  const turns = new Map<string, string>()
  const done = new Map<string, Assignment & { teamId: string | null }>()
  for (const { id, territory, fits } of leads) {
    for (const rule of asked.filter((one) => fits.has(one.id))) {
      const last = turns.get(rule.id) ?? rule.lastUserId
      const { chosen, considered } = choose(rule.method, candidates(rule, people, known), { last, territory })
      if (chosen === null) continue
      turns.set(rule.id, chosen)
      const person = known.get(chosen)!
      person.load += 1
      const traced = considered.filter((one, place) => place < MOST_TRACED || one.user === chosen)
      const trace = { rule: rule.id, name: rule.name, method: rule.method, considered: traced, chosen, at: work.now }
      done.set(id, { ...trace, teamId: person.teamId })
      break
    }
  }
  await saveTurns(work, turns)
  return done
}

function candidates({ members }: AssignmentRule, people: Person[], known: ReadonlyMap<string, Person>) {
  const ofTeam = (team: string) =>
    people.filter(({ teamId, archived }) => teamId === team && !archived).map(({ id }) => id)
  return candidatesOf(members, ofTeam, (user) => known.get(user) ?? { archived: true, load: 0 })
}
