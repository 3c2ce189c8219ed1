import { type Refusal, refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, type Input, settle } from '../platform/write/draft.ts'
import { draftCreates } from '../platform/write/drafts.ts'
import { ApiKey } from './key.record.ts'
import { checkDocuments, checkScopes, EXPIRED_ALREADY, readScope } from './key.rules.ts'
import { type MadeKey, refuse, saveKey } from './key.save.actions.ts'
import { knownRights } from './known-rights.record.ts'

/**
 * Makes a key. `bearer` where an operator chose it; else one is made.
 * @throws Refusals of the input; Failure FORBIDDEN without the right.
 */
export async function createKey(work: Work, input: Input, bearer?: string): Promise<MadeKey> {
  const drafts = await draftCreates(work, ApiKey, [input])
  settle(drafts, ({ after }) =>
    refuse([...checkedScopes(after), ...checkedEnd(after.expiresAt, work.now), ...checkDocuments(after)]),
  )
  return await saveKey(work, drafts[0]!, bearer)
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
