import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { setArchived } from './archive.ts'
import type { Input, Save } from './draft.ts'
import { type ChangeInput, draftChanges, draftCreates } from './drafts.ts'
import type { MatchOne } from './match.ts'
import { writeOne } from './outcome.ts'
import { draftUpsert } from './upserts.ts'

type Done = ReturnType<typeof writeOne>

/** Names one record, and the version in which the client saw it. */
export interface NamedVersion {
  id: string
  expectedVersion?: number | null
}

/**
 * Makes a record. Every single verb goes the way of the bulk ones, with one row.
 * @throws Refusals all at once, with paths in `input`; Failure FORBIDDEN. So do the other verbs.
 */
export async function createRecord(work: Work, record: RecordDefinition, input: Input, save?: Save): Done {
  const [draft] = await draftCreates(work, record, [input])
  return writeOne(work, record, draft!, save)
}

/** Sets the given fields of a record. Refusals as of `draftChanges`. */
export async function updateRecord(work: Work, record: RecordDefinition, input: ChangeInput, save?: Save): Done {
  const [draft] = await draftChanges(work, record, [input])
  return writeOne(work, record, draft!, save)
}

/** Sets the given fields of the record that the match finds, or makes one that the match will find. */
export async function upsertRecord(
  work: Work,
  record: RecordDefinition,
  match: MatchOne,
  input: Input,
  save?: Save,
): Done {
  return writeOne(work, record, await draftUpsert(work, record, match, input), save)
}

/** Puts a record away from lists; one that is away stays as it is. */
export async function archiveRecord(work: Work, record: RecordDefinition, named: NamedVersion, save?: Save): Done {
  const drafts = await draftChanges(work, record, [versionOf(named)], 'ARCHIVE')
  return writeOne(work, record, setArchived(record, drafts, work.now)[0]!, save)
}

/** Brings a record back to lists. */
export async function unarchiveRecord(work: Work, record: RecordDefinition, named: NamedVersion, save?: Save): Done {
  const drafts = await draftChanges(work, record, [versionOf(named)], 'ARCHIVE')
  return writeOne(work, record, setArchived(record, drafts, null)[0]!, save)
}

function versionOf({ id, expectedVersion }: NamedVersion): ChangeInput {
  return { id, expectedVersion }
}
