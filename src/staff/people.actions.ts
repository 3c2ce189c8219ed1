import { Refusals, refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { Team, User } from './people.record.ts'
import { checkParent, LAST_ADMINISTRATOR, readLanguage } from './people.rules.ts'
import { hasAdministrator } from './people.store.ts'
import { lockTeamTree } from './team.store.ts'

/** Writes users; refuses a change after which nobody could administer the workspace. */
export async function saveUsers(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ after }) => {
    if (typeof after.language === 'string') after.language = readLanguage(after.language)
  })
  await saveDrafts(work, User, drafts)
  const narrowed = drafts.some((draft) => draft.before && (draft.after.roles !== undefined || archives(draft)))
  if (narrowed) await needAnAdministrator(work)
}

/** Writes teams; refuses one below itself, also when only the changes of this act together would make it so. */
export async function saveTeams(work: Work, drafts: Draft[]): Promise<void> {
  const parents = drafts.filter(stands).flatMap(({ before, after }) => {
    const parentId = after.parentId as string | null | undefined
    return parentId && parentId !== before?.parentId ? [parentId] : []
  })
  if (parents.length > 0) {
    const parentOf = await lockTeamTree(work, parents)
    for (const { id, after } of drafts.filter(stands)) parentOf.set(id, (after.parentId as string | null) ?? null)
    settle(drafts, ({ id, after }) => {
      const loops = checkParent(id, (after.parentId as string | null) ?? null, parentOf)
      if (loops.length > 0) throw new Refusals(loops)
    })
  }
  await saveDrafts(work, Team, drafts)
}

/** Whether the draft puts its record away. */
export function archives({ before, after }: Draft): boolean {
  return before !== null && before.archivedAt === null && after.archivedAt !== null
}

/** @throws Refusal LAST_ADMINISTRATOR, which rolls the unit back. */
export async function needAnAdministrator(work: Work): Promise<void> {
  if (!(await hasAdministrator(work))) throw refusal(LAST_ADMINISTRATOR, undefined)
}
