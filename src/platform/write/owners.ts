import { refusal } from '../../plain/refusal.ts'
import { NOT_ALLOWED } from '../../plain/refusals.ts'
import { reachOf } from '../access/access.ts'
import { partnerWays, teamOfRow, toPartner, toTeam } from '../access/reach.ts'
import { jsonList } from '../database/rows.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'

/**
 * A new record must lie within the actor's reach for CREATE: OWN makes one's own, TEAM also those of the team and
 * the teams below, PARTNER those that belong to the partner account or to its people. One statement, none where the
 * reach is ALL or every owner is the actor.
 */
export async function checkOwners(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  const { actor } = work
  const owner = record.fields['owner']
  const reach = reachOf(actor, record, 'CREATE')
  if (reach === null || reach === 'ALL' || record.ownership.by === 'everyone' || owner?.kind !== 'reference') return
  const ownerOf = (draft: Draft) => (draft.after[owner.column] ?? null) as string | null
  const refused = (draft: Draft) => draft.refusals.some(({ field }) => field[0] === 'owner')
  const ofTeam = ({ after }: Draft) => toTeam(reach) && actor.teamIds.includes(teamOfRow(record, after) ?? '')
  const own = (draft: Draft) =>
    ownerOf(draft) === actor.userId || ofTeam(draft) || (toPartner(reach) && isOfPartner(actor, record, draft))
  const foreign = drafts.filter((draft) => !draft.before && !own(draft) && !refused(draft))
  const owners = [...new Set(foreign.map(ownerOf).filter((id) => id !== null))]
  const mates = await reachedOwners(work, reach, owners)
  const { team } = record.ownership as { team?: string }
  for (const draft of foreign) {
    const path = team && teamOfRow(record, draft.after) !== null ? team : 'owner'
    if (!mates.has(ownerOf(draft))) draft.refusals.push(refusal(NOT_ALLOWED, { record, verb: 'CREATE' }, [path]))
  }
}

/** A new account belongs to the partner as soon as it stands below one of its accounts. */
function isOfPartner({ partnerIds }: Work['actor'], record: RecordDefinition, { after }: Draft): boolean {
  const above = Object.values(record.fields).find((field) => field.kind === 'reference' && field.tree)
  return partnerWays(record).some((way) => {
    if (way.by === 'links')
      return ((after[way.field] ?? []) as Row[]).some((entry) => partnerIds.includes(entry[way.part] as string))
    const column = way.by === 'column' ? way.column : above?.kind === 'reference' ? above.column : 'id'
    return partnerIds.includes(after[column] as string)
  })
}

type Reach = NonNullable<ReturnType<typeof reachOf>>

async function reachedOwners({ actor, engine, sql }: Work, reach: Reach, ids: string[]): Promise<Set<string | null>> {
  const teams = toTeam(reach) ? actor.teamIds : []
  const partners = toPartner(reach) ? actor.partnerIds : []
  if (ids.length === 0 || teams.length + partners.length === 0) return new Set()
  const rows = await sql
    .selectFrom('User')
    .select('id')
    .where('id', 'in', jsonList(engine, ids))
    .where((is) =>
      is.or([is('teamId', 'in', jsonList(engine, teams)), is('partnerAccountId', 'in', jsonList(engine, partners))]),
    )
    .execute()
  return new Set(rows.map((row) => row.id))
}
