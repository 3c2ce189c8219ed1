import type { Refusal } from '../../plain/refusal.ts'
import type { Work } from '../work/work.ts'
import { setArchived } from '../write/archive.ts'
import { draftChanges } from '../write/drafts.ts'
import { type Outcome, writeAll } from '../write/outcome.ts'
import type { Deed } from './undo.events.ts'
import { inputBefore } from './undo.input.ts'
import type { Writing } from './writings.ts'

/** What became of a record that a job had touched. */
export interface Undone {
  id: string
  did: 'RESTORED' | 'ARCHIVED' | 'DELETED' | 'LEFT'
  outcome: Outcome['outcome']
  refusals: Refusal[]
}

/** What a job did to the records that are to be taken back. */
export type Undoing = Deed[]

/** Gives records back what they held. One that somebody changed since is refused with CONFLICT. */
export async function putBack(
  work: Work,
  writing: Writing,
  deeds: Deed[],
  definitions: Parameters<typeof inputBefore>[2],
): Promise<Undone[]> {
  const moved = deeds.filter(({ before }) => before.has('archivedAt'))
  const changed = deeds.filter((deed) => !moved.includes(deed))
  const inputs = changed.map((deed) => ({
    ...inputBefore(writing, deed, definitions),
    ...named(deed),
  }))
  const drafts = inputs.length > 0 ? await draftChanges(work, writing.record, inputs) : []
  const restored = await writeAll(work, writing.record, drafts, writing.save)
  const done = restored.map((one) => undoneOf(changed, one, 'RESTORED'))
  for (const [at, some] of Map.groupBy(moved, ({ before }) => before.get('archivedAt') as string | null))
    done.push(...(await archive(work, writing, some, at === null ? null : work.now, 'RESTORED')))
  return done
}

/** Archives what a job created. */
export function putAway(work: Work, writing: Writing, deeds: Deed[]): Promise<Undone[]> {
  return archive(work, writing, deeds, work.now, 'ARCHIVED')
}

async function archive(
  work: Work,
  { record, save }: Writing,
  deeds: Deed[],
  at: string | null,
  did: Undone['did'],
): Promise<Undone[]> {
  const drafts = await draftChanges(work, record, deeds.map(named), 'ARCHIVE')
  const outcomes = await writeAll(work, record, setArchived(record, drafts, at), save)
  return outcomes.map((one) => undoneOf(deeds, one, did))
}

/** The record as the job left it: one of another version is refused with CONFLICT. */
export function named({ id, version }: Deed) {
  return { id, expectedVersion: version }
}

function undoneOf(deeds: Deed[], { index, outcome, refusals }: Outcome, did: Undone['did']): Undone {
  return { id: deeds[index]!.id, did, outcome, refusals }
}
