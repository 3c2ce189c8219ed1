import { refusal } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { User } from './people.record.ts'
import { LAST_ADMINISTRATOR, readLanguage } from './people.rules.ts'
import { hasAdministrator } from './people.store.ts'

/** Writes users; refuses a change after which nobody could administer the workspace. */
export async function saveUsers(work: Work, drafts: Draft[]): Promise<void> {
  settle(drafts, ({ after }) => {
    if (typeof after.language === 'string') after.language = readLanguage(after.language)
  })
  await saveDrafts(work, User, drafts)
  const narrowed = drafts.some((draft) => draft.before && (draft.after.roles !== undefined || archives(draft)))
  if (narrowed) await needAnAdministrator(work)
}

/** Whether the draft puts its record away. */
export function archives({ before, after }: Draft): boolean {
  return before !== null && before.archivedAt === null && after.archivedAt !== null
}

/** @throws Refusal LAST_ADMINISTRATOR, which rolls the unit back. */
export async function needAnAdministrator(work: Work): Promise<void> {
  if (!(await hasAdministrator(work))) throw refusal(LAST_ADMINISTRATOR, undefined)
}
