import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Account } from './account.record.ts'
import { parentWithoutLoop } from './account.rules.ts'
import { lockAccountTree } from './account.store.ts'

/** Writes accounts; refuses one below itself, also when only the changes of this act together would make it so. */
export async function saveAccounts(work: Work, drafts: Draft[]): Promise<void> {
  const moved = drafts.filter(
    ({ before, after, refusals }) => refusals.length === 0 && after.parentId && after.parentId !== before?.parentId,
  )
  if (moved.length > 0) {
    const parentOf = await lockAccountTree(
      work,
      moved.map(({ after }) => after.parentId as string),
    )
    for (const { id, after } of drafts.filter(stands)) parentOf.set(id, (after.parentId as string | null) ?? null)
    settle(moved, ({ id, after }) => parentWithoutLoop({ id, parentId: after.parentId as string }, parentOf))
  }
  await saveDrafts(work, Account, drafts)
}
