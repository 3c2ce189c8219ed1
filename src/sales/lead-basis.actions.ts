import type { Engine, Sql } from '../platform/database/database.ts'
import { type Count, EVERY_TEAM, type Experience, experienceOf, isEnough } from './lead-chance.rules.ts'
import { outcomeCounts } from './lead-outcome.store.ts'

/** From what a lead of a team is judged: its own outcomes where these are enough, else those of the workspace. */
export function basisFor(counts: readonly Count[], teamId: string | null): { ofTeam: boolean; experience: Experience } {
  const own = teamId === null ? null : experienceOf(counts, teamId)
  if (own && isEnough(own.total)) return { ofTeam: true, experience: own }
  return { ofTeam: false, experience: experienceOf(counts, EVERY_TEAM) }
}

/** By each team its own counts and those of the workspace. One statement. */
export async function countsFor(
  source: { engine: Engine; sql: Sql },
  teams: readonly string[],
): Promise<Map<string, Count[]>> {
  const counts = await outcomeCounts(source, teams)
  return new Map(teams.map((team) => [team, counts.filter(({ teamId }) => teamId === team || teamId === EVERY_TEAM)]))
}
