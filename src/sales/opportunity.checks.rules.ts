import { refusal, refusalKind } from '../plain/refusal.ts'
import { UNKNOWN_FIELD } from '../plain/refusals.ts'
import type { Act } from './opportunity.rules.ts'
import type { StageFacts } from './stage.rules.ts'

/** A check as it was answered for one deal, by the API's names. */
export interface Ticked {
  stage: string | null
  key: string | null
  done: boolean
  by: string | null
  at: string | null
}

export const CHECKS_OPEN = refusalKind<{ stage: string; checks: string[] }>(
  'CHECKS_OPEN',
  'A deal does not go on before the required checks of its stage are done.',
  ({ stage, checks }) => ({
    en: `Before the deal leaves ${stage} these are to be done: ${checks.join('; ')}.`,
    zh: `离开阶段“${stage}”之前须完成：${checks.join('；')}。`,
  }),
)

/** What of a stage was done. */
export function doneIn(stageId: string, ticked: readonly Ticked[]): Set<string> {
  return new Set(ticked.flatMap(({ stage, key, done }) => (done && key !== null && stage === stageId ? [key] : [])))
}

/**
 * A deal that goes on, to a later open stage or to be won, has done what its stage asks. It goes back, is lost and
 * reopened freely.
 * @throws Refusal CHECKS_OPEN at `stage`, naming what is open.
 */
export function mayLeave(from: StageFacts, to: StageFacts, act: Act, done: ReadonlySet<string>): void {
  const onward = act === 'WIN' || (act === 'MOVE' && to.position > from.position)
  if (!onward) return
  const open = (from.exitChecks ?? []).filter(({ key, required }) => required && !done.has(key))
  if (open.length === 0) return
  const checks = open.map(({ label }) => label)
  throw refusal(CHECKS_OPEN, { stage: from.name, checks }, ['stage']).telling('stage', 'checks')
}

/** A list of checks as they are answered now; what was answered so before stays as it is. */
export function tick(
  standing: readonly Ticked[],
  stage: StageFacts,
  answers: readonly { key: string; done: boolean }[],
  stamp: { by: string | null; at: string },
): Ticked[] {
  const known = (stage.exitChecks ?? []).map(({ key }) => key)
  const list = [...standing]
  answers.forEach(({ key, done }, index) => {
    if (!known.includes(key)) throw refusal(UNKNOWN_FIELD, { field: key, known }, ['checks', String(index), 'key'])
    const place = list.findIndex((one) => one.stage === stage.id && one.key === key)
    if ((list[place]?.done ?? false) === done) return
    const entry = { stage: stage.id, key, done, ...stamp }
    if (place < 0) list.push(entry)
    else list[place] = entry
  })
  return list
}
