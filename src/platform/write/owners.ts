import { refusal } from '../../plain/refusal.ts'
import { NOT_ALLOWED } from '../../plain/refusals.ts'
import { reachOf } from '../access/access.ts'
import { jsonList } from '../database/rows.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft } from './draft.ts'

/**
 * A new record must lie within the actor's reach for CREATE: OWN makes one's own, TEAM also those of the team and
 * the teams below. One statement, none where the reach is ALL or every owner is the actor.
 */
export async function checkOwners(work: Work, record: RecordDefinition, drafts: Draft[]): Promise<void> {
  const { actor } = work
  const owner = record.fields['owner']
  const reach = reachOf(actor, record, 'CREATE')
  if (reach === 'ALL' || record.ownership.by === 'everyone' || owner?.kind !== 'reference') return
  const ownerOf = (draft: Draft) => (draft.after[owner.column] ?? null) as string | null
  const refused = (draft: Draft) => draft.refusals.some(({ field }) => field[0] === 'owner')
  const foreign = drafts.filter((draft) => !draft.before && ownerOf(draft) !== actor.userId && !refused(draft))
  const owners = [...new Set(foreign.map(ownerOf).filter((id) => id !== null))]
  const mates = reach === 'TEAM' ? await teamMates(work, owners) : new Set()
  for (const draft of foreign)
    if (!mates.has(ownerOf(draft))) draft.refusals.push(refusal(NOT_ALLOWED, { record, verb: 'CREATE' }, ['owner']))
}

async function teamMates(work: Work, ids: string[]): Promise<Set<string | null>> {
  if (ids.length === 0 || work.actor.teamIds.length === 0) return new Set()
  const rows = await work.sql
    .selectFrom('User')
    .select('id')
    .where('id', 'in', jsonList(work.engine, ids))
    .where('teamId', 'in', jsonList(work.engine, work.actor.teamIds))
    .execute()
  return new Set(rows.map((row) => row.id))
}
