import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Filter } from '../platform/read/compiling.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { systemActor } from '../staff/system.actions.ts'
import { wrongWith } from './lead-rule.store.ts'

/** Reads a kept filter on leads. @throws Refusal INVALID at `filter`. */
export type ReadLeadFilter = (json: unknown) => Filter

/** Settles the filters of rules about leads: what cannot be asked is refused, with the reason. */
export async function settleFilters(work: Work, drafts: Draft[], read: ReadLeadFilter): Promise<void> {
  const changed = drafts.filter(({ before, input }) => !before || input['filter'] !== undefined)
  settle(changed, ({ after }) => {
    after['compiled'] = read(after['filter'])
  })
  for (const draft of changed.filter(stands)) {
    const problem = await wrongWith(work, systemActor(), draft.after['compiled'] as Filter)
    if (problem === null) continue
    const expected = { en: `a filter that can be asked (${problem})`, zh: `可执行的筛选条件（${problem}）` }
    draft.refusals.push(refusal(INVALID, { field: 'filter', expected }, ['filter']))
  }
}
