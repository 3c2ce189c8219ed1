import { Failure } from '../plain/failure.ts'
import { readId } from '../plain/ids.ts'
import { can, need, needField } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { Reading } from '../platform/read/reading.ts'
import { type Scope, type TeamPlace, teamsBelow, topOf } from './forecast-scope.rules.ts'
import { everyTeam, membersOf, teamOf } from './forecast-scope.store.ts'
import { Opportunity } from './opportunity.record.ts'

const User = Opportunity.fields.owner.target()
const Pipeline = Opportunity.fields.pipeline.target()

/** What a forecast tells of a deal, one way or another. */
const TOLD = [
  ...['owner', 'pipeline', 'stage', 'status', 'forecastCategory'],
  ...['closeDate', 'closedOn', 'amount', 'amountBase'],
]

/** Of whom a forecast is asked; neither: of all whom the reader reaches. */
export interface ScopeQuestion {
  teamId?: string | null
  userId?: string | null
}

/**
 * A forecast needs all that it tells; `fields` are those of the deal that it tells beside the usual ones.
 * @throws Failure FORBIDDEN where a field is hidden from the actor, or deals, people or teams are not theirs to read.
 */
export function needForecast(actor: Actor, fields: readonly string[] = []): void {
  reachOfForecast(actor)
  for (const field of [...TOLD, ...fields]) needField(actor, Opportunity, field, 'READ')
  const Team = teamRecord()
  for (const noun of [User, Team]) need(actor, noun, 'READ')
  needField(actor, User, 'team', 'READ')
  needField(actor, Team, 'parent', 'READ')
}

/**
 * Whose deals count for what is asked.
 * @throws Failure FORBIDDEN, at `teamId` or `userId`, for whoever is not wholly within reach and for whoever does not
 * exist; BAD_REQUEST for both at once.
 */
export async function scopeAsked(
  reading: Pick<Reading, 'database' | 'sql' | 'loader'>,
  actor: Actor,
  { teamId, userId }: ScopeQuestion,
): Promise<Scope> {
  const reach = reachOfForecast(actor)
  if (teamId != null && userId != null) throw new Failure('BAD_REQUEST', 'Give teamId or userId, not both.')
  if (userId != null) {
    const id = readId('usr', userId) ?? userId
    if (id === actor.userId) return person(id)
    const found = reach === 'OWN' ? undefined : await teamOf(reading.sql, id)
    if (found && (reach === 'ALL' || actor.teamIds.includes(found.teamId ?? ''))) return person(id)
    throw beyond('userId', userId)
  }
  if (teamId != null) {
    const id = readId('team', teamId) ?? teamId
    const known = reach !== 'OWN' && (reach === 'ALL' || actor.teamIds.includes(id))
    const teams = known ? await everyTeam(reading) : []
    if (teams.some((team) => team.id === id)) return teamScope(reading, teams, id)
    throw beyond('teamId', teamId)
  }
  if (reach === 'OWN' || (reach === 'TEAM' && actor.teamIds.length === 0)) return person(actor.userId)
  const teams = await everyTeam(reading)
  if (reach === 'TEAM') return teamScope(reading, teams, topOf(teams, actor.teamIds)!)
  return { kind: 'COMPANY', teamId: null, userId: null, userIds: null, teamIds: teamsBelow(teams, null) }
}

/** The pipelines that were asked for: null for all; those that the actor may not see are as if there were none. */
export function pipelinesAsked(actor: Actor, pipelineIds: readonly string[] | null | undefined): string[] | null {
  if (pipelineIds == null) return null
  if (!can(actor, Pipeline, 'READ')) return []
  return [...new Set(pipelineIds.map((id) => readId('pipe', id) ?? id))].toSorted()
}

/** How far down and across the tree of owners somebody looks. @throws Failure FORBIDDEN where it has no place for them. */
export function reachOfForecast(actor: Actor): 'OWN' | 'TEAM' | 'ALL' {
  const reach = need(actor, Opportunity, 'READ')
  if (reach === 'TEAM_AND_PARTNER') return 'TEAM'
  if (reach !== 'PARTNER') return reach
  throw new Failure(
    'FORBIDDEN',
    'A forecast follows the tree of owners, and your roles let you read opportunities by their partner account alone. Ask an administrator for the reach OWN, TEAM or ALL.',
  )
}

function person(id: string): Scope {
  return { kind: 'USER', teamId: null, userId: id, userIds: [id], teamIds: [] }
}

async function teamScope({ database, sql }: Pick<Reading, 'database' | 'sql'>, teams: TeamPlace[], teamId: string) {
  const teamIds = teamsBelow(teams, teamId)
  const userIds = await membersOf({ engine: database.engine, sql }, teamIds)
  return { kind: 'TEAM', teamId, userId: null, userIds, teamIds } satisfies Scope
}

function beyond(argument: 'teamId' | 'userId', id: string): Failure {
  const who = argument === 'teamId' ? 'a team' : 'a person'
  return new Failure('FORBIDDEN', `${argument}: ${id} is not ${who} whose whole forecast you may see.`)
}

function teamRecord() {
  const { team } = User.fields
  if (team?.kind !== 'reference') throw new Error('A user works in a team')
  return team.target()
}
