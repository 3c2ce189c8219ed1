import fc from 'fast-check'
import { refusalsOf } from '../../src/plain/refusal.ts'
import type { Work } from '../../src/platform/work/work.ts'
import { deleteRecord } from '../../src/platform/write/delete.ts'
import type { Input } from '../../src/platform/write/draft.ts'
import { archiveRecord, createRecord, unarchiveRecord, updateRecord } from '../../src/platform/write/verbs.ts'
import {
  loseOpportunity,
  moveOpportunityToStage,
  reopenOpportunity,
  winOpportunity,
} from '../../src/sales/opportunity.actions.ts'
import { Opportunity } from '../../src/sales/opportunity.record.ts'
import { saveOpportunities } from '../../src/sales/opportunity.save.actions.ts'
import { TOM } from '../history/writing.ts'
import { MEI } from './selling.ts'

const HOUR = 3_600_000

const some = <Value>(...values: Value[]) => fc.constantFrom(...values)
const dollars = (amount: string) => ({ amount, currency: 'USD' })
const amount = some(dollars('12.50'), dollars('700.00'), { amount: '700', currency: 'JPY' }, null)
const closeDate = some('2026-03-31', '2026-04-15', null)

/** Something that is done to one of three deals, some time after what was done before. */
export const act = fc.record({
  which: fc.nat(2),
  verb: fc.oneof(
    { weight: 4, arbitrary: fc.constant('write' as const) },
    { weight: 3, arbitrary: fc.constant('move' as const) },
    { weight: 2, arbitrary: some('win' as const, 'lose' as const, 'reopen' as const) },
    { weight: 1, arbitrary: some('tell' as const, 'archive' as const, 'unarchive' as const) },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ),
  input: fc.record(
    { amount, closeDate, owner: some(MEI, TOM, null), probability: some(33, 55, null) },
    { requiredKeys: [] },
  ),
  stage: fc.nat(6),
  /** How long ago it really happened, in hours; null: now; -1: nobody knows. */
  ago: some<number | null>(null, null, null, 0, 5, 30, 200, -1),
  /** Of a creation: the stages through which it came, and how many hours ago. */
  told: fc.array(fc.record({ stage: fc.nat(6), ago: some<number | null>(400, 300, 300, 80, 10, null) }), {
    maxLength: 3,
  }),
  /** Whether somebody asks for forecasts afterwards. */
  asked: fc.boolean(),
  pause: some(0, 1, 1000, 5 * HOUR, 30 * HOUR),
})
export type DealAct = typeof act extends fc.Arbitrary<infer One> ? One : never

/** Does it; a refusal leaves everything as it is. Answers whether something was written. `there`: who exists. */
export async function perform(
  run: <Answer>(body: (work: Work) => Promise<Answer>) => Promise<Answer>,
  ids: string[],
  there: Set<string>,
  stages: { id: string }[],
  one: DealAct,
): Promise<boolean> {
  const id = ids[one.which]!
  const known = there.has(id)
  try {
    await run((work) => (known ? change(work, id, stages, one) : create(work, id, stages, one)))
  } catch (thrown) {
    refusalsOf(thrown)
    return false
  }
  if (known && one.verb === 'delete') there.delete(id)
  else there.add(id)
  return true
}

function create(work: Work, id: string, stages: { id: string }[], { input, told, stage }: DealAct) {
  const history = told.map((entry) => ({ stage: stages[entry.stage]!.id, occurredAt: before(work, entry.ago) }))
  const way = history.length > 0 ? { stageHistory: history, openedOn: null } : { stage: stages[stage]!.id }
  return createRecord(work, Opportunity, { name: 'Press', reason: 'price', ...input, ...way, id }, saveOpportunities)
}

function change(work: Work, id: string, stages: { id: string }[], one: DealAct): Promise<unknown> {
  const { verb, input, told } = one
  const stage = stages[one.stage]!.id
  const when: Input = one.ago === null ? {} : { occurredAt: one.ago < 0 ? null : before(work, one.ago) }
  const step = { id, reason: 'price', ...when }
  if (verb === 'move') return moveOpportunityToStage(work, { ...step, stage })
  if (verb === 'win') return winOpportunity(work, step)
  if (verb === 'lose') return loseOpportunity(work, step)
  if (verb === 'reopen') return reopenOpportunity(work, { id, ...when })
  if (verb === 'archive') return archiveRecord(work, Opportunity, { id }, saveOpportunities)
  if (verb === 'unarchive') return unarchiveRecord(work, Opportunity, { id }, saveOpportunities)
  if (verb === 'delete') return deleteRecord(work, Opportunity, { id })
  const history = told.map((entry) => ({ stage: stages[entry.stage]!.id, occurredAt: before(work, entry.ago) }))
  const more = verb === 'tell' ? { stageHistory: history, reason: 'price' } : {}
  return updateRecord(work, Opportunity, { ...input, ...more, id }, saveOpportunities)
}

function before({ now }: Work, hours: number | null): string | null {
  return hours === null ? null : new Date(Date.parse(now) - hours * HOUR).toISOString()
}
