import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Deal } from './opportunity.rules.ts'
import type { PipelineFacts } from './pipeline.rules.ts'
import type { Status } from './stage.rules.ts'

/** A reason of the workspace's list. */
export interface ListedReason {
  id: string
  name: string
  outcome: string
  archivedAt: string | null
}

export type Reasons = ReadonlyMap<string, ListedReason>

type Reasoned = Pick<Deal, 'reason' | 'closeReasonId'>

/**
 * The words that stand for a reason of the list where nobody gives other ones: its name, in place of none and of the
 * name of the one before.
 */
export function reasonInWords(before: Reasoned | null, after: Reasoned, given: boolean, reasons: Reasons) {
  if (given || after.closeReasonId === (before?.closeReasonId ?? null)) return after.reason
  const former = before?.closeReasonId ? reasons.get(before.closeReasonId)?.name : undefined
  const follows = after.reason === null || after.reason === former
  return follows ? (reasons.get(after.closeReasonId ?? '')?.name ?? null) : after.reason
}

/**
 * The listed reason that a deal of a status keeps: one that stands and does not fit it is gone.
 * @throws Refusal INVALID at `closeReason` for a new one that does not fit, or that is archived.
 */
export function reasonKept(
  before: Reasoned | null,
  after: Reasoned & { status: Status },
  given: boolean,
  reasons: Reasons,
): string | null {
  const { closeReasonId, status } = after
  if (closeReasonId === null) return null
  const reason = reasons.get(closeReasonId)
  const isNew = closeReasonId !== (before?.closeReasonId ?? null)
  const fits = reason?.outcome === status && !(isNew && reason.archivedAt !== null)
  if (fits) return closeReasonId
  if (!given) return null
  const expected =
    status === 'OPEN'
      ? { en: 'left out while the opportunity is open', zh: '空值（商机仍处于开放状态）' }
      : { en: `a reason in use whose outcome is ${status}`, zh: `使用中且结果为 ${status} 的原因` }
  throw refusal(INVALID, { field: 'closeReason', expected }, ['closeReason'])
}

/** The field in which a deal of the pipeline says why it closes so; null where nobody asks. */
export function reasonAsked(pipeline: PipelineFacts | undefined, status: Status): 'reason' | 'closeReason' | null {
  const by = pipeline?.reasonFor ?? 'LOST'
  const asked = status === 'LOST' ? by !== 'NOTHING' : status === 'WON' && by === 'WON_AND_LOST'
  if (!asked) return null
  return pipeline?.listedReasons ? 'closeReason' : 'reason'
}
