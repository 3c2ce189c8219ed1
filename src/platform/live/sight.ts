import { reachOf } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { toPartner, toTeam } from '../access/reach.ts'
import type { LoggedEvent } from '../log/logged-event.ts'
import type { RecordDefinition } from '../record/record.ts'
import { recordOfNoun } from '../record/registry.ts'

/** Whose a record is: what reach is decided by. */
export interface Belonging {
  noun: string
  ownerId: string | null
  /** Where the owner works; of what nobody owns the team to which it belongs. */
  teamId: string | null
  /** The partner accounts to which it belongs; empty where nobody asks for them. */
  partnerIds: readonly string[]
  /** For a noun that follows others: whose those are to which it belongs. */
  parents: readonly Belonging[]
}

/** Whether somebody saw a record before an event, and sees it after. */
export interface Sight {
  before: boolean
  after: boolean
}

/** Whose the subject of an event was and is. */
export interface Turn {
  before: Belonging
  after: Belonging
}

/** Whether some right of the actor follows from a partner account. */
export function seesByPartner(actor: Actor): boolean {
  return actor.partnerIds.length > 0
}

/** Whether the actor sees what belongs so: decided in memory, as the where-clause of reading decides. */
export function sees(actor: Actor, belonging: Belonging): boolean {
  const record = recordOfNoun(belonging.noun)
  if (!record || reachOf(actor, record, 'READ') === null) return false
  if (reaches(actor, record, belonging)) return true
  return record.ownership.by === 'links' && belonging.parents.some((parent) => sees(actor, parent))
}

function reaches(actor: Actor, record: RecordDefinition, { ownerId, teamId, partnerIds }: Belonging): boolean {
  const reach = reachOf(actor, record, 'READ')
  if (reach === 'ALL' || record.ownership.by === 'everyone') return true
  if (ownerId !== null && ownerId === actor.userId) return true
  if (teamId !== null && toTeam(reach) && actor.teamIds.includes(teamId)) return true
  return toPartner(reach) && partnerIds.some((id) => actor.partnerIds.includes(id))
}

/** What the actor saw of the subject of an event before it, and sees after. */
export function sightOf(actor: Actor, event: LoggedEvent, { before, after }: Turn): Sight {
  return { before: !event.type.endsWith('.created') && sees(actor, before), after: sees(actor, after) }
}
