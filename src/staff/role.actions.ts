import { Refusals } from '../plain/refusal.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { knownRights } from './known-rights.record.ts'
import { archives, needAnAdministrator } from './people.actions.ts'
import { Role } from './role.record.ts'
import { checkRole, type FieldRule, type Grant } from './role.rules.ts'

/** Writes roles; refuses lines that name what there is not, and a change after which nobody could administer. */
export async function saveRoles(work: Work, drafts: Draft[]): Promise<void> {
  const known = knownRights()
  settle(drafts, ({ after }) => {
    const lines = { grants: (after.grants ?? []) as Grant[], fields: (after.fields ?? []) as FieldRule[] }
    const wrong = checkRole(lines, known)
    if (wrong.length > 0) throw new Refusals(wrong)
  })
  await saveDrafts(work, Role, drafts)
  const narrowed = drafts.some((draft) => draft.before?.administer && (!draft.after.administer || archives(draft)))
  if (narrowed) await needAnAdministrator(work)
}
