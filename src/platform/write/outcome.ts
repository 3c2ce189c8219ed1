import { type Refusal, Refusals } from '../../plain/refusal.ts'
import { asTold } from '../access/telling.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, type Save, stands } from './draft.ts'
import { saveDrafts } from './save.ts'

/** What came of one row. `id` is null where a row failed that fits no stored record. */
export interface Outcome {
  /** Place in the client's input. */
  index: number
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED'
  id: string | null
  refusals: Refusal[]
}

/** Thrown at the end of a dry run, so that its unit rolls back; carries what would have come of it. */
export class DryRun extends Error {
  readonly outcomes: Outcome[]

  constructor(outcomes: Outcome[]) {
    super('A dry run: nothing is written')
    this.name = 'DryRun'
    this.outcomes = outcomes
  }
}

/** Saves the drafts, by the noun's own way where it has one. `from`: the place of the first in the client's input. */
export async function writeAll(
  work: Work,
  record: RecordDefinition,
  drafts: Draft[],
  save?: Save,
  from = 0,
): Promise<Outcome[]> {
  if (save) await save(work, drafts)
  else await saveDrafts(work, record, drafts)
  return drafts.map((draft) => {
    draft.refusals = draft.refusals.map((refusal) => asTold(work.actor, record, refusal))
    return outcomeOf(draft, from)
  })
}

/**
 * Saves one draft.
 * @throws Refusals, all of them at once.
 */
export async function writeOne(
  work: Work,
  record: RecordDefinition,
  draft: Draft,
  save?: Save,
): Promise<Outcome & { id: string }> {
  const [outcome] = await writeAll(work, record, [draft], save)
  if (outcome!.refusals.length > 0) throw new Refusals(outcome!.refusals)
  return { ...outcome!, id: draft.id }
}

function outcomeOf(draft: Draft, from: number): Outcome {
  const { id, before, refusals, outcome } = draft
  const index = from + draft.index
  if (!stands(draft)) return { index, outcome: 'FAILED', id: before ? id : null, refusals }
  if (!outcome) throw new Error(`The draft of ${id} was neither refused nor saved`)
  return { index, outcome, id, refusals }
}
