import { eventType } from '../plain/event.ts'
import type { Draft } from '../platform/write/draft.ts'
import type { Act } from './opportunity.rules.ts'
import type { Settled } from './opportunity.settle.rules.ts'
import type { StageFacts } from './stage.rules.ts'

export const opportunityMoved = eventType('opportunity.moved', 'An open opportunity came into another open stage.')
export const opportunityWon = eventType('opportunity.won', 'An opportunity was won.')
export const opportunityLost = eventType('opportunity.lost', 'An opportunity was lost.')
export const opportunityReopened = eventType('opportunity.reopened', 'A won or lost opportunity was opened again.')

const EVENTS: Record<Act, { type: string }> = {
  ...{ MOVE: opportunityMoved, WIN: opportunityWon },
  ...{ LOSE: opportunityLost, REOPEN: opportunityReopened },
}

/** What happened to an opportunity that entered a stage, as its event tells it beside the fields. */
export function factOf({ before, after }: Draft, { act, entries }: Settled, stages: StageFacts[]): Draft['fact'] {
  const nameOf = (id: unknown) => stages.find((stage) => stage.id === id)?.name ?? null
  const from = before ? { fromStage: before['stageId'], fromStageName: nameOf(before['stageId']) } : {}
  const facts = { ...from, toStage: after['stageId'], toStageName: nameOf(after['stageId']) }
  const history = entries.map(({ stageId, occurredAt }) => ({ stage: stageId, occurredAt }))
  return {
    // A creation happened when the deal began, a step when it was taken.
    ...{ type: act ? EVENTS[act].type : undefined, occurredAt: entries.at(before ? -1 : 0)?.occurredAt, facts },
    changes: [{ field: 'stageHistory', before: [], after: history }],
  }
}
