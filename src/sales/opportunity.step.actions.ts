import { eventType } from '../plain/event.ts'
import { refusal } from '../plain/refusal.ts'
import { NOT_ALLOWED } from '../plain/refusals.ts'
import { reachOf } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, stands } from '../platform/write/draft.ts'
import { Opportunity } from './opportunity.record.ts'
import type { Act } from './opportunity.rules.ts'
import type { Settled } from './opportunity.settle.rules.ts'
import { reachedBy } from './opportunity.store.ts'
import type { StageFacts } from './stage.rules.ts'

export const opportunityMoved = eventType('opportunity.moved', 'An open opportunity came into another open stage.')
export const opportunityWon = eventType('opportunity.won', 'An opportunity was won.')
export const opportunityLost = eventType('opportunity.lost', 'An opportunity was lost.')
export const opportunityReopened = eventType('opportunity.reopened', 'A won or lost opportunity was opened again.')

const EVENTS: Record<Act, { type: string }> = {
  ...{ MOVE: opportunityMoved, WIN: opportunityWon },
  ...{ LOSE: opportunityLost, REOPEN: opportunityReopened },
}

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

/** What happened to an opportunity, as its event tells it beside the fields. */
export function factOf({ before, after }: Draft, { act, entries }: Settled, stages: StageFacts[]): Draft['fact'] {
  const last = entries.at(-1)
  if (!last) return {}
  const nameOf = (id: unknown) => stages.find((stage) => stage.id === id)?.name ?? null
  const from = before ? { fromStage: before['stageId'], fromStageName: nameOf(before['stageId']) } : {}
  const facts = { ...from, toStage: after['stageId'], toStageName: nameOf(after['stageId']) }
  const history = entries.map(({ stageId, occurredAt }) => ({ stage: stageId, occurredAt }))
  return {
    // A creation happened when the deal began, a step when it was taken.
    ...{ type: act ? EVENTS[act].type : undefined, occurredAt: (before ? last : entries[0]!).occurredAt, facts },
    changes: [{ field: 'stageHistory', before: [], after: history }],
  }
}
