import type { Moment } from './opportunity.dates.rules.ts'
import type { Beside } from './opportunity.entering.rules.ts'
import { type Act, type Deal, dealOf } from './opportunity.rules.ts'
import { type Asked, type Settled, settleDeal } from './opportunity.settle.rules.ts'
import { instantOf, type ToldInput, toldOf } from './opportunity.told.rules.ts'
import { lastOpenStage, type Selling, stageToCloseIn } from './pipeline.rules.ts'
import type { StageChange } from './stage-history.rules.ts'

type Values = Record<string, unknown>

/** An opportunity as it is stored and as it will be (columns), what the client sent, and the history that stands. */
export interface Given {
  before: Values | null
  after: Values
  input: Values
  standing: StageChange[]
  beside?: Beside
}

/** By whom and when: `verb` null where the stage is set by create, update or upsert. */
export interface Circumstances extends Pick<Moment, 'now' | 'today' | 'backdate'> {
  verb: Act | null
  selling: Selling
}

/** What becomes of an opportunity by one input. @throws as `settleDeal`, and Refusal INVALID for what is no instant. */
export function settleInput(given: Given, { verb, selling, ...when }: Circumstances): Settled {
  const { input, standing, beside } = given
  const before = given.before && dealOf(given.before)
  const after = dealOf(given.after)
  const said = (name: string, value: unknown) => (input[name] === undefined ? undefined : (value as never))
  const told = toldOf(input['stageHistory'] as ToldInput[] | null | undefined)
  const occurredAt = input['occurredAt'] as string | null | undefined
  const asked: Asked = {
    verb,
    stageId:
      verb && before ? stageOfVerb(verb, before, input['stage'], after, given, selling) : said('stage', after.stageId),
    told,
    standing: standing.map((entry) => ({ stageId: entry.toStageId, occurredAt: entry.occurredAt })),
    chance: said('probability', after.probability),
    reasonGiven: input['reason'] !== undefined,
    ...(beside && { beside }),
    moment: {
      ...when,
      // Null says nothing here: a step that happens now has a time.
      occurredAt: occurredAt == null ? undefined : instantOf(occurredAt, ['occurredAt']),
      openedOn: said('openedOn', after.openedOn),
      closedOn: said('closedOn', after.closedOn),
      history: told.length > 0,
    },
  }
  return settleDeal(before, after, asked, selling)
}

/** Where a step leads that names no stage; one that the deal cannot take is refused for that, whatever stages exist. */
function stageOfVerb(
  verb: Act,
  before: Deal,
  named: unknown,
  after: Deal,
  { standing }: Given,
  selling: Selling,
): string {
  const canStep = (before.status === 'OPEN') === (verb !== 'REOPEN')
  if (named != null || !canStep) return after.stageId
  const entered = standing.map(({ toStageId }) => toStageId)
  if (verb === 'REOPEN') return lastOpenStage(selling, before.pipelineId, entered).id
  return stageToCloseIn(selling, before.pipelineId, verb === 'LOSE' ? 'LOST' : 'WON').id
}
