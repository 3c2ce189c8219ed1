import { eventType } from '../plain/event.ts'
import { Refusals, refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { draftChanges } from '../platform/write/drafts.ts'
import { checkNames, IDENTITY_TAKEN } from './identity.rules.ts'
import { deleteIdentity, insertIdentity, userOf } from './identity.store.ts'
import { User } from './people.record.ts'

const LINKED = eventType(
  'user.identityLinked',
  'Somebody may sign in by tokens of an issuer; facts, for administrators alone: `issuer` and `subject`.',
  { administered: true },
)
const UNLINKED = eventType(
  'user.identityUnlinked',
  'Somebody may no longer sign in by those tokens; facts, for administrators alone: `issuer` and `subject`.',
  { administered: true },
)

/** A subject of an issuer, and the user who is meant by it. */
export interface NamedIdentity {
  id: string
  expectedVersion?: number | null
  issuer: string
  subject: string
}

/**
 * Lets the bearer of an issuer's tokens for that subject act as the user; nothing happens where it is so already.
 * @throws Refusals; Failure FORBIDDEN without the right to change users.
 */
export async function linkIdentity(work: Work, named: NamedIdentity): Promise<{ id: string }> {
  const id = await mayChange(work, named)
  const { issuer, subject } = named
  const known = await userOf(work.sql, issuer, subject)
  if (known === id) return { id }
  if (known !== null) throw refusal(IDENTITY_TAKEN, { issuer, subject }, ['subject'])
  await addIdentity(work, id, issuer, subject)
  return { id }
}

/** Takes that away again; nothing happens where it was not so. Throws as `linkIdentity` does. */
export async function unlinkIdentity(work: Work, named: NamedIdentity): Promise<{ id: string }> {
  const id = await mayChange(work, named)
  const { issuer, subject } = named
  const gone = await deleteIdentity(work, { userId: id, issuer, subject })
  if (gone) tell(work, UNLINKED.type, id, { issuer, subject })
  return { id }
}

/** Writes a link and its event; who may was asked before. */
export async function addIdentity(work: Work, userId: string, issuer: string, subject: string): Promise<void> {
  await insertIdentity(work, { issuer, subject, userId, createdAt: work.now })
  tell(work, LINKED.type, userId, { issuer, subject })
}

async function mayChange(work: Work, { id, expectedVersion, issuer, subject }: NamedIdentity): Promise<string> {
  const [draft] = await draftChanges(work, User, [{ id, expectedVersion }])
  const refusals = [...draft!.refusals, ...checkNames({ issuer, subject })]
  if (refusals.length > 0) throw new Refusals(refusals)
  return draft!.id
}

function tell(work: Work, type: string, subjectId: string, facts: Record<string, unknown>): void {
  work.record({ type, noun: 'user', subjectId, changes: [], facts, ownerBefore: null, ownerAfter: null })
}
