import { reachOf } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import { toPartner } from '../platform/access/reach.ts'
import type { Scene } from '../platform/live/scene.ts'
import type { Told } from '../platform/live/stream.ts'
import { Opportunity } from './opportunity.record.ts'
import { type ChangeKind, indexed, kindOf, type StageTotal, sumsWithin, totalsOf } from './pipeline-live.rules.ts'
import { pipelinesOfGone, sumsByOwner, sumsSeenBy } from './pipeline-live.store.ts'

/** What an event of a deal means to somebody who looks at a pipeline; null where it means nothing to them. */
export async function changeIn(pipelineId: string, { event, scene, sight }: Told): Promise<ChangeKind | null> {
  const stored = (await scene.records.record(Opportunity, event.subjectId))?.row ?? null
  if ((await pipelineOf(scene, event, stored)) !== pipelineId) return null
  const inUse = stored !== null && stored['archivedAt'] === null
  return kindOf(event, sight.before, sight.after, inUse)
}

async function pipelineOf(
  scene: Scene,
  event: Told['event'],
  stored: Record<string, unknown> | null,
): Promise<unknown> {
  if (stored) return stored['pipelineId']
  const change = event.changes.find(({ field }) => field === 'pipeline')
  if (change) return change.after ?? change.before
  const gone = await scene.once(`pipeline of ${event.subjectId}`, () =>
    pipelinesOfGone(scene.database, [event.subjectId]),
  )
  return gone.get(event.subjectId)
}

/**
 * What stands in the stages of a pipeline, as far as the actor sees it: one statement for all who see by owners and
 * teams, one for everybody who sees by a partner account.
 */
export function totalsFor(scene: Scene, pipelineId: string, actor: Actor, blind: boolean): Promise<StageTotal[]> {
  const reach = reachOf(actor, Opportunity, 'READ')
  if (reach === null) return Promise.resolve([])
  const { userId, teamIds, partnerIds } = actor
  const once = (who: string, make: () => Promise<StageTotal[]>) =>
    scene.once(`totals of ${pipelineId} for ${who} ${blind}`, make)
  const index = () =>
    scene.once(`sums of ${pipelineId}`, async () => indexed(await sumsByOwner(scene.database, pipelineId)))
  if (reach === 'ALL') return once('all', async () => totalsOf((await index()).all, blind))
  if (toPartner(reach) && partnerIds.length > 0)
    return once(`${userId} of ${partnerIds}`, async () =>
      totalsOf(await sumsSeenBy(scene.database, pipelineId, actor), blind),
    )
  const teams = reach === 'OWN' || reach === 'PARTNER' ? [] : teamIds
  return once(`${userId} in ${teams}`, async () => totalsOf(sumsWithin(await index(), userId, teams), blind))
}
