import { refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import type { Draft } from '../platform/write/draft.ts'
import { QUOTA_EXISTS } from './quota.rules.ts'
import { keyHolders } from './quota.store.ts'

/** Refuses quotas whose key another one in use holds, of this act too. One statement, none where no key changes. */
export async function refuseTaken(work: Work, drafts: Draft[]): Promise<void> {
  const keyed = drafts.filter(({ before, after }) => after['uniqueKey'] !== (before?.['uniqueKey'] ?? null))
  const asked = keyed.flatMap(({ after }) => (after['uniqueKey'] === null ? [] : [after['uniqueKey'] as string]))
  const holders = await keyHolders(work, [...new Set(asked)])
  for (const draft of keyed) {
    const key = draft.after['uniqueKey'] as string | null
    if (key === null) continue
    const holder = holders.get(key)
    if (!holder || holder.id === draft.id) holders.set(key, { id: draft.id, seen: 1 })
    else {
      const id = holder.seen ? holder.id : null
      draft.refusals.push(refusal(QUOTA_EXISTS, { id }, ['start'], id))
    }
  }
}
