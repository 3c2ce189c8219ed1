import { eventType } from '../plain/event.ts'
import { refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges, draftCreates } from '../platform/write/drafts.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { ApiKey } from './key.record.ts'
import { checkOverlap, KEY_REVOKED, rotation, USUAL_OVERLAP } from './key.rules.ts'
import { type MadeKey, refuse, saveKey } from './key.save.actions.ts'

const KEY_ROTATED = eventType('key.rotated', 'A key got a successor; facts: `successor`, the id of the new key.')

interface StoredKey {
  name: string
  userId: string
  scopes: string[]
  createdAt: string
  documents: string
  app: string | null
  expiresAt: string | null
  archivedAt: string | null
}

/**
 * Makes a successor with the same name, user, scopes, documents and length of life; the old key opens for `overlapSeconds` more
 * (a day unless given).
 * @throws Refusals where the key is missing or stale; Failure FORBIDDEN without the right.
 */
export async function rotateKey(
  work: Work,
  asked: { id: string; expectedVersion?: number | null; overlapSeconds?: number | null },
): Promise<MadeKey> {
  const { id, expectedVersion } = asked
  const overlap = asked.overlapSeconds ?? USUAL_OVERLAP
  refuse(checkOverlap(overlap))
  const [old] = await draftChanges(work, ApiKey, [{ id, expectedVersion }], 'ROTATE')
  refuse(old!.refusals)
  const before = old!.before as unknown as StoredKey
  if (before.archivedAt !== null) throw refusal(KEY_REVOKED, undefined, ['id'])
  const { oldExpiresAt, newExpiresAt } = rotation(before, work.now, overlap)
  const { name, userId, scopes, documents, app } = before
  const same = { name, user: userId, scopes, documents, ...(app === null ? {} : { app }) }
  const [successor] = await draftCreates(work, ApiKey, [{ ...same, expiresAt: newExpiresAt }])
  const made = await saveKey(work, successor!)
  old!.after.expiresAt = oldExpiresAt
  old!.fact = { type: KEY_ROTATED.type, facts: { successor: made.id } }
  await saveDrafts(work, ApiKey, [old!])
  return made
}
