import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { bootstrapRoles } from './bootstrap.roles.actions.ts'
import { claimFirstStart } from './bootstrap.store.ts'
import { createKey } from './key.actions.ts'
import { saveUsers } from './people.actions.ts'
import { User } from './people.record.ts'

/**
 * Sets a new workspace up: the first roles, and the user Administrator with a key: `adminKey` verbatim, or a new one.
 * Wants the system's actor and every noun registered. Answers the key's bearer, to be shown once; null when the
 * workspace was set up before.
 */
export async function bootstrapStaff(work: Work, adminKey: string | null): Promise<{ bearer: string } | null> {
  if (!(await claimFirstStart(work, work.now))) return null
  const role = await bootstrapRoles(work)
  const user = await createRecord(work, User, { name: 'Administrator', roles: [role] }, saveUsers)
  const { bearer } = await createKey(work, { name: 'First key', user: user.id }, adminKey ?? undefined)
  return { bearer }
}
