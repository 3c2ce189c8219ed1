import { allRecords } from '../platform/record/registry.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { firstRoles } from './bootstrap.rules.ts'
import { claimFirstStart } from './bootstrap.store.ts'
import { createKey } from './key.actions.ts'
import { saveUsers } from './people.actions.ts'
import { User } from './people.record.ts'
import { saveRoles } from './role.actions.ts'
import { Role } from './role.record.ts'

/**
 * Sets a new workspace up: the first roles, and the user Administrator with a key: `adminKey` verbatim, or a new one.
 * Wants the system's actor and every noun registered. Answers the key's bearer, to be shown once; null when the
 * workspace was set up before.
 */
export async function bootstrapStaff(work: Work, adminKey: string | null): Promise<{ bearer: string } | null> {
  if (!(await claimFirstStart(work, work.now))) return null
  const nouns = allRecords().map(({ noun, ownership }) => ({ noun, owned: ownership.by !== 'everyone' }))
  const ids: (string | null)[] = []
  for (const role of firstRoles(nouns))
    ids.push((await createRecord(work, Role, { ...role, fields: [] }, saveRoles)).id)
  const user = await createRecord(work, User, { name: 'Administrator', roles: [ids[0]] }, saveUsers)
  const key = await createKey(work, { name: 'First key', user: user.id }, adminKey ?? undefined)
  return { bearer: key.bearer }
}
