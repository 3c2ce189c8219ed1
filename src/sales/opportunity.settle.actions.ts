import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { type Circumstances, type Given, settleInput } from './opportunity.asked.rules.ts'
import { readBeside } from './opportunity.beside.actions.ts'
import { factOf } from './opportunity.fact.actions.ts'
import { settleReasons } from './opportunity.reason.actions.ts'
import { allowActs } from './opportunity.rights.actions.ts'
import { historyOf } from './stage-history.store.ts'

/** How steps are taken: by name, or (null) by setting the stage in a create, update or upsert. */
export interface Stepping {
  verb: Circumstances['verb']
  selling: Circumstances['selling']
}

/** What was settled of a draft, and the history that stood before. */
export type Stepped = ReturnType<typeof settleInput> & Pick<Given, 'standing'>

/** Settles what becomes of the drafts and what is told of it; refusals stay with them. At most eleven statements. */
export async function settleSteps(
  work: Work,
  drafts: Draft[],
  { verb, selling }: Stepping,
): Promise<Map<Draft, Stepped>> {
  const touched = drafts.filter(
    ({ before, after, input }) => before && (verb || input['stageHistory'] || before['stageId'] !== after['stageId']),
  )
  const histories = await historyOf(
    work,
    touched.map(({ id }) => id),
  )
  const reasons = await settleReasons(work, drafts)
  const entering = drafts.filter((draft) => !draft.before || touched.includes(draft))
  const besideOf = await readBeside(work, entering, selling.stages)
  const steps = new Map<Draft, Stepped>()
  const { now, today, actor } = work
  settle(drafts, (draft) => {
    const standing = histories.get(draft.id) ?? []
    const beside = { ...besideOf(draft), reasons, reasonGiven: draft.input['closeReason'] !== undefined }
    const settled = settleInput({ ...draft, standing, beside }, { verb, selling, now, today, backdate: actor.backdate })
    Object.assign(draft.after, settled.changes)
    if (settled.entries.length > 0) draft.fact = factOf(draft, settled, selling.stages)
    steps.set(draft, { ...settled, standing })
  })
  if (verb === null) await allowActs(work, steps)
  return steps
}
