import { randomBytes } from 'node:crypto'
import { type Refusal, Refusals, refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, type Input, settle } from '../platform/write/draft.ts'
import { draftChanges, draftCreates } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { ApiKey } from './key.record.ts'
import { checkScopes, EXPIRED_ALREADY, hashOf, makeKey, readScope, rotation, SECRET_BYTES } from './key.rules.ts'
import { knownRights } from './known-rights.record.ts'

/** A key that was just made, with the bearer that is shown this once. */
export interface MadeKey {
  id: string
  bearer: string
}

/**
 * Makes a key. `bearer` where an operator chose it; else one is made.
 * @throws Refusals of the input; Failure FORBIDDEN without the right.
 */
export async function createKey(work: Work, input: Input, bearer?: string): Promise<MadeKey> {
  const drafts = await draftCreates(work, ApiKey, [input])
  settle(drafts, ({ after }) => refuse([...checkedScopes(after), ...checkedEnd(after.expiresAt, work.now)]))
  return await saveKey(work, drafts, bearer)
}

/**
 * Makes a successor with the same name, user, scopes and length of life; the old key opens for `overlap` more seconds.
 * @throws Refusals where the key is missing or stale; Failure FORBIDDEN without the right.
 */
export async function rotateKey(
  work: Work,
  { id, expectedVersion, overlap }: { id: string; expectedVersion?: number | null; overlap: number },
): Promise<MadeKey> {
  const [old] = await draftChanges(work, ApiKey, [{ id, expectedVersion }], 'ROTATE')
  refuse(old!.refusals)
  const { name, userId, scopes, createdAt, expiresAt } = old!.before as {
    name: string
    userId: string
    scopes: string[]
    createdAt: string
    expiresAt: string | null
  }
  const { oldExpiresAt, newExpiresAt } = rotation({ createdAt, expiresAt }, work.now, overlap)
  const successor = await draftCreates(work, ApiKey, [{ name, user: userId, scopes, expiresAt: newExpiresAt }])
  const made = await saveKey(work, successor)
  old!.after.expiresAt = oldExpiresAt
  old!.fact = { type: 'key.rotated', facts: { successor: made.id } }
  await saveDrafts(work, ApiKey, [old!])
  return made
}

async function saveKey(work: Work, drafts: Draft[], given?: string): Promise<MadeKey> {
  const [draft] = drafts
  const bearer = given ?? makeKey(draft!.id, randomBytes(SECRET_BYTES))
  draft!.after.hash = hashOf(bearer)
  await saveDrafts(work, ApiKey, drafts)
  refuse(draft!.refusals)
  return { id: draft!.id, bearer }
}

function checkedScopes(after: Draft['after']): Refusal[] {
  const known = knownRights()
  const scopes = (after.scopes ?? []) as string[]
  const wrong = checkScopes(scopes, known)
  if (wrong.length === 0) after.scopes = [...new Set(scopes.map((scope) => readScope(scope, known)!))]
  return wrong
}

function checkedEnd(expiresAt: unknown, now: string): Refusal[] {
  if (typeof expiresAt !== 'string' || expiresAt > now) return []
  return [refusal(EXPIRED_ALREADY, { given: expiresAt, now }, ['expiresAt'])]
}

/** @throws Refusals unless the list is empty. */
function refuse(refusals: Refusal[]): void {
  if (refusals.length > 0) throw new Refusals(refusals)
}
