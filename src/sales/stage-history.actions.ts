import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { dealOf } from './opportunity.rules.ts'
import type { Stepped } from './opportunity.settle.actions.ts'
import { changesOf } from './stage-history.rules.ts'
import { appendHistory } from './stage-history.store.ts'

/** Appends to the histories of the drafts that stand, once these are written. One statement. */
export async function writeHistory(work: Work, steps: ReadonlyMap<Draft, Stepped>): Promise<void> {
  const by = { recordedAt: work.now, actorId: work.actor.userId || null }
  const changes = [...steps].flatMap(([draft, { entries, standing }]) => {
    if (!stands(draft)) return []
    const stamp = { ...by, opportunityId: draft.id, position: standing.length }
    return changesOf(draft.before && dealOf(draft.before), dealOf(draft.after), entries, stamp)
  })
  await appendHistory(work, changes)
}
