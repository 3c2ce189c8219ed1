import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type Draft, type Input, stands } from './draft.ts'
import { fillDrafts } from './fill.ts'
import { refuseKnownIds, refuseTwins } from './known-ids.ts'
import { lockNamed } from './lock.ts'
import { needChange, needCreate } from './rights.ts'
import { blankRow, startChange, startCreation, startMissing } from './start.ts'

/** Names a record to change; absent fields stay. */
export type ChangeInput = { id: string; expectedVersion?: number | null } & Input

/**
 * Drafts of new records, checked against rights, fields and what is stored; refusals stay with their drafts.
 * @throws Failure FORBIDDEN without the right to create, or to write a named field.
 */
export async function draftCreates(work: Work, record: RecordDefinition, inputs: Input[]): Promise<Draft[]> {
  needCreate(work.actor, record, inputs)
  const blank = blankRow(record)
  const drafts = inputs.map((input, index) => startCreation(record, index, input, blank))
  await refuseKnownIds(work, record, drafts)
  await fillDrafts(work, record, drafts)
  return drafts
}

/**
 * Drafts of stored records, locked, with the given fields set. Refused: NOT_FOUND for what is missing or invisible,
 * NOT_ALLOWED for what the verb does not reach, CONFLICT for a stale `expectedVersion`.
 * @throws Failure FORBIDDEN without any right to the verb, or to write a named field.
 */
export async function draftChanges(
  work: Work,
  record: RecordDefinition,
  inputs: ChangeInput[],
  verb = 'UPDATE',
): Promise<Draft[]> {
  needChange(work.actor, record, inputs, verb)
  const written = inputs.map(({ id }) => String(id))
  const found = await lockNamed(work, record, written, verb)
  const drafts = inputs.map((input, index) => {
    const one = found.get(written[index]!)
    return one ? startChange(record, index, one, input, verb) : startMissing(record, index, input)
  })
  refuseTwins(drafts, (draft) => [draft.id], ['id'])
  await fillDrafts(work, record, drafts.filter(stands))
  return drafts
}
