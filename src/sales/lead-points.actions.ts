import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { systemActor } from '../staff/system.actions.ts'
import { basisFor } from './lead-basis.actions.ts'
import { type Count, chanceOf } from './lead-chance.rules.ts'
import { featuresOf } from './lead-features.rules.ts'
import { outcomeCounts } from './lead-outcome.store.ts'
import { fittingRules, scoreRules } from './lead-rule.store.ts'

/** The points that a rule gave, as the lead keeps them. */
export interface ScorePart {
  rule: string
  name: string
  points: number
}

/** The columns of score and chance of written leads, by their ids. */
export async function scoresFor(work: Work, drafts: readonly Draft[]): Promise<Map<string, Draft['after']>> {
  const rules = await scoreRules(work)
  const ids = drafts.map(({ id }) => id)
  const fits = await fittingRules(work, systemActor(), rules, ids)
  const teams = drafts.flatMap(({ after }) => (after['teamId'] as string | null) ?? [])
  const counts = await outcomeCounts(work, teams)
  const learnt = remembering(counts)
  return new Map(
    drafts.map(({ id, after }) => {
      const parts = rules
        .filter((rule) => fits.get(id)?.has(rule.id))
        .map(({ id: rule, name, points }): ScorePart => ({ rule, name, points }))
      const score = parts.reduce((sum, { points }) => sum + points, 0)
      const { experience } = learnt((after['teamId'] ?? null) as string | null)
      const scoreBayes = chanceOf(featuresOf(after), experience).probability
      return [id, { score, scoreParts: parts.length === 0 ? null : parts, scoreBayes }]
    }),
  )
}

function remembering(counts: readonly Count[]) {
  const known = new Map<string | null, ReturnType<typeof basisFor>>()
  return (teamId: string | null) => {
    const basis = known.get(teamId) ?? basisFor(counts, teamId)
    known.set(teamId, basis)
    return basis
  }
}
