import { refusal } from '../plain/refusal.ts'
import { NOT_ALLOWED } from '../plain/refusals.ts'
import { reachOf } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { Opportunity } from './opportunity.record.ts'
import type { Settled } from './opportunity.settle.rules.ts'
import { reachedBy } from './opportunity.store.ts'

/** Refuses steps by create, update or upsert that the actor may not take by name. At most one statement per verb. */
export async function allowActs(work: Work, settled: ReadonlyMap<Draft, Settled>): Promise<void> {
  const steps = [...settled].filter(([draft, { act }]) => act !== null && stands(draft))
  const updating = reachOf(work.actor, Opportunity, 'UPDATE')
  for (const [act, drafts] of Map.groupBy(steps, ([, outcome]) => outcome.act!)) {
    const reach = reachOf(work.actor, Opportunity, act)
    if (reach === 'ALL' || (reach !== null && reach === updating)) continue
    const ids = drafts.map(([draft]) => draft.id)
    const reached = reach === null ? new Set<string>() : await reachedBy(work, ids, act)
    for (const [draft] of drafts) {
      if (reached.has(draft.id)) continue
      draft.refusals.push(refusal(NOT_ALLOWED, { record: Opportunity, verb: act }, ['stage'], draft.id))
    }
  }
}
