import { refusal } from '../plain/refusal.ts'
import { TREE_LOOP, wouldLoop } from '../plain/tree.ts'

/**
 * An account stands below none of its own subsidiaries. `parentOf` holds the stored parents, overlaid with what the
 * other rows of the same act set.
 * @throws Refusal TREE_LOOP at `parent`.
 */
export function parentWithoutLoop(
  account: { id: string; parentId: string | null },
  parentOf: ReadonlyMap<string, string | null>,
): void {
  if (!wouldLoop(account.id, account.parentId, parentOf)) return
  throw refusal(TREE_LOOP, { what: 'account', zh: '客户' }, ['parent'])
}
