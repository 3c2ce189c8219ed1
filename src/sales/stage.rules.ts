import { refusal, refusalKind } from '../plain/refusal.ts'
import { INVALID, REQUIRED, UNKNOWN_FIELD } from '../plain/refusals.ts'
import { BUYING_ROLES } from './opportunity.parts.rules.ts'

export type Status = 'OPEN' | 'WON' | 'LOST'

/** A stage with what rules need of it. Probability in percent, 0 to 100. */
export interface StageFacts {
  id: string
  pipelineId: string
  name: string
  position: number
  probability: number
  forecastCategory: string
  status: Status
  required: string[]
  exitChecks?: ExitCheck[]
  archivedAt: string | null
}

/** A yes-or-no question about a deal that is to leave a stage. */
export interface ExitCheck {
  key: string
  label: string
  required: boolean
}

/** Fields of an opportunity that a stage may require, with the column that must be filled. */
export const REQUIRABLE = {
  account: 'accountId',
  amount: 'amountMinor',
  closeDate: 'closeDate',
  closeReason: 'closeReasonId',
  nextStep: 'nextStep',
  nextStepOn: 'nextStepOn',
  openedOn: 'openedOn',
  owner: 'ownerId',
  reason: 'reason',
} as const

/** Lists of an opportunity in which a stage may require an entry, or somebody of a role. */
export const REQUIRABLE_LISTS: readonly string[] = [
  ...['lines', 'team', 'contacts', 'competitors'],
  ...Object.keys(BUYING_ROLES).map((role) => `contacts.${role}`),
]

export const STAGE_IN_USE = refusalKind<{ stage: string }>(
  'STAGE_IN_USE',
  'Deals stand in the stage, so it cannot get another meaning or be put away.',
  // How many is not said: some may be hidden from whoever asks.
  ({ stage }) => ({
    en: `Opportunities stand in ${stage}: move them first, or make another stage.`,
    zh: `阶段“${stage}”中还有商机：请先移走它们，或新建一个阶段。`,
  }),
)

export const PIPELINE_INCOMPLETE = refusalKind<{ pipeline: string; missing: Status[] }>(
  'PIPELINE_INCOMPLETE',
  'A pipeline with deals has at least one open, one won and one lost stage.',
  ({ pipeline, missing }) => ({
    en: `${pipeline} needs at least one stage of status ${missing.join(' and of ')}.`,
    zh: `销售管道“${pipeline}”至少需要一个状态为 ${missing.join('、')} 的阶段。`,
  }),
)

export const PIPELINE_FIXED = refusalKind(
  'PIPELINE_FIXED',
  'Stages and opportunities never change their pipeline.',
  () => ({
    en: 'The pipeline never changes: make a new record in the other pipeline instead.',
    zh: '销售管道不能更改：请在另一条管道中新建记录。',
  }),
)

/** A stage as it was or will be, before gaps are filled. */
export interface StageDraft {
  pipelineId: string
  name: string
  position: number | null
  probability: number | null
  forecastCategory: string | null
  status: Status
  required: string[]
  exitChecks?: ExitCheck[]
  archived: boolean
}

type Settled = Pick<StageFacts, 'position' | 'probability' | 'forecastCategory'>

/**
 * Fills what a stage leaves open: WON is 100 % and CLOSED, LOST 0 % and OMITTED, an open one PIPELINE; last in its
 * pipeline. `stated` names the fields that the input gives, `deals` counts those that stand in the stage.
 * @throws Refusal PIPELINE_FIXED, STAGE_IN_USE, UNKNOWN_FIELD, REQUIRED or INVALID at the field.
 */
export function settleStage(
  before: StageDraft | null,
  after: StageDraft,
  { stated, deals, last }: { stated: ReadonlySet<string>; deals: number; last: number },
): Settled {
  if (before && before.pipelineId !== after.pipelineId) throw refusal(PIPELINE_FIXED, undefined, ['pipeline'])
  if (before && before.status !== after.status && deals > 0) {
    throw refusal(STAGE_IN_USE, { stage: before.name }, ['status'])
  }
  if (before && !before.archived && after.archived && deals > 0) {
    throw refusal(STAGE_IN_USE, { stage: before.name }, ['id'])
  }
  after.required.forEach((field, index) => {
    if (Object.hasOwn(REQUIRABLE, field) || REQUIRABLE_LISTS.includes(field)) return
    const known = [...Object.keys(REQUIRABLE), ...REQUIRABLE_LISTS]
    throw refusal(UNKNOWN_FIELD, { field, known }, ['required', String(index)])
  })
  checkedOnce(after.exitChecks ?? [])
  const position = after.position ?? before?.position ?? last + 1
  return { position, ...(after.status === 'OPEN' ? openStage(before, after) : closedStage(after, stated)) }
}

function openStage(before: StageDraft | null, after: StageDraft) {
  const reopened = before !== null && before.status !== 'OPEN'
  const unchanged = reopened && before.forecastCategory === after.forecastCategory
  const forecastCategory = unchanged ? 'PIPELINE' : (after.forecastCategory ?? 'PIPELINE')
  if (forecastCategory === 'CLOSED') {
    const expected = {
      en: 'PIPELINE, BEST_CASE, COMMIT or OMITTED in an open stage',
      zh: '开放阶段可用的 PIPELINE、BEST_CASE、COMMIT 或 OMITTED',
    }
    throw refusal(INVALID, { field: 'forecastCategory', expected }, ['forecastCategory'])
  }
  if (after.probability === null) throw refusal(REQUIRED, { field: 'probability' }, ['probability'])
  return { probability: after.probability, forecastCategory }
}

function closedStage(after: StageDraft, stated: ReadonlySet<string>) {
  const probability = after.status === 'WON' ? 100 : 0
  const forecastCategory = after.status === 'WON' ? 'CLOSED' : 'OMITTED'
  if (stated.has('probability') && after.probability !== null && after.probability !== probability) {
    const expected = {
      en: `${probability} where the stage is ${after.status}`,
      zh: `${probability}（阶段状态为 ${after.status}）`,
    }
    throw refusal(INVALID, { field: 'probability', expected }, ['probability'])
  }
  if (stated.has('forecastCategory') && after.forecastCategory && after.forecastCategory !== forecastCategory) {
    const expected = {
      en: `${forecastCategory} where the stage is ${after.status}`,
      zh: `${forecastCategory}（阶段状态为 ${after.status}）`,
    }
    throw refusal(INVALID, { field: 'forecastCategory', expected }, ['forecastCategory'])
  }
  return { probability, forecastCategory }
}

/** @throws Refusal INVALID at the second check of one key. */
function checkedOnce(checks: ExitCheck[]): void {
  const keys = new Set<string>()
  checks.forEach(({ key }, index) => {
    const expected = { en: 'a key that stands once in the stage', zh: '在该阶段中只出现一次的键' }
    if (keys.has(key)) throw refusal(INVALID, { field: 'key', expected }, ['exitChecks', String(index), 'key'])
    keys.add(key)
  })
}
