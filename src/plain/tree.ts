import { refusalKind } from './refusal.ts'

export const TREE_LOOP = refusalKind<{ what: string; zh: string }>(
  'TREE_LOOP',
  'The record would stand below itself: its new parent is the record itself or one of those below it.',
  ({ what, zh }) => ({
    en: `This ${what} would stand below itself. Choose a parent that is neither the ${what} nor one of those below it.`,
    zh: `该${zh}会成为自己的下级。请选择既不是它自己、也不在它之下的上级。`,
  }),
)

/**
 * Whether a record would stand below itself with `parentId` as its parent. `parentOf` holds the stored parent of every
 * ancestor of `parentId`, overlaid with the parents that the same act sets; an id that it lacks counts as a root.
 */
export function wouldLoop(id: string, parentId: string | null, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at = parentId; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
