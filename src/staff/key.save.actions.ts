import { randomBytes } from 'node:crypto'
import { hashOf, makeKey, SECRET_BYTES } from '../plain/bearer.ts'
import { type Refusal, Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { ApiKey } from './key.record.ts'

/** A key that was just made, with the bearer that is shown this once. */
export interface MadeKey {
  id: string
  bearer: string
}

/** Writes a new key with the hash of its bearer: the given one, or one that is made. @throws Refusals of the draft. */
export async function saveKey(work: Work, draft: Draft, given?: string): Promise<MadeKey> {
  const bearer = given ?? makeKey(draft.id, randomBytes(SECRET_BYTES))
  draft.after.hash = hashOf(bearer)
  await saveDrafts(work, ApiKey, [draft])
  refuse(draft.refusals)
  return { id: draft.id, bearer }
}

/** @throws Refusals unless the list is empty. */
export function refuse(refusals: Refusal[]): void {
  if (refusals.length > 0) throw new Refusals(refusals)
}
