import { Refusals, refusalsOf } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import type { Input, Save } from '../platform/write/draft.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { createRecord, updateRecord } from '../platform/write/verbs.ts'
import { RESULTS } from './lead-becomes.record.ts'
import { type Carried, inputFor, type ResultNoun } from './lead-convert.rules.ts'

/** What is to become of one noun: a record that there is, or a new one; `values` are set in it, over what the lead says. */
export interface Part {
  existing?: string | null
  values?: Input | null
}

/** The record of a part: the existing one, which the actor must see, or a new one. Refusals stand under the part. */
export async function recordOfPart(
  work: Work,
  noun: ResultNoun,
  part: Part,
  carried: readonly Carried[],
  save?: Save,
): Promise<string> {
  const record = RESULTS[noun]
  if (part.existing == null) {
    const made = () => createRecord(work, record, inputFor(noun, carried, part.values), save)
    return (await under([noun, 'values'], made)).id
  }
  const id = await under([noun], () => seenRecord(work, noun, part.existing!))
  if (part.values && Object.values(part.values).some((value) => value !== undefined))
    await under([noun, 'values'], () => updateRecord(work, record, { ...part.values, id }, save))
  return id
}

async function seenRecord(work: Work, noun: ResultNoun, existing: string): Promise<string> {
  const [draft] = await draftChanges(work, RESULTS[noun], [{ id: existing }], 'READ')
  if (draft!.refusals.length > 0) throw new Refusals(draft!.refusals.map((one) => renamed(one)))
  return draft!.id
}

function renamed(refusal: Refusals['all'][number]): Refusals['all'][number] {
  return refusal.field.join() === 'id' ? Object.assign(refusal, { field: ['existing'] }) : refusal
}

/** @throws the refusals of `act` one level deeper. */
async function under<Answer>(path: string[], act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (thrown) {
    throw new Refusals(refusalsOf(thrown).map((one) => one.under(...path)))
  }
}
