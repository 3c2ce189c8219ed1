import { Account } from '../customers/account.record.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { createKey } from '../staff/key.actions.ts'
import { User } from '../staff/people.record.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Place } from './place.ts'

export interface DemoKey {
  role: string
  name: string
  bearer: string
}

/**
 * A new key for one person of each role. Keys differ on every run, since whoever knows a key may sign in; unless
 * `bearerOf` names them.
 */
export async function demoKeys(
  { database, act }: Place,
  bearerOf: (role: string) => string | undefined = () => undefined,
): Promise<DemoKey[]> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  const keys: DemoKey[] = []
  for (const role of ['Administrator', 'Manager', 'Seller']) {
    const filter = {
      roles: { some: { name: { eq: role } } },
      ...(role === 'Manager' ? { title: { eq: 'Regional manager' } } : {}),
    }
    const { rows } = await reading.page(User, { filter, first: 1 })
    const [user] = rows
    if (!user) continue
    const input = { name: `Demo ${role}`, user: user['id'] }
    const { bearer } = await act((work) => createKey(work, input, bearerOf(role)))
    keys.push({ role, name: user['name'] as string, bearer })
  }
  return keys
}

/** Whether nobody has put an account into the workspace yet. */
export async function isEmpty({ database }: Place): Promise<boolean> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  return (await reading.page(Account, { first: 1, includeArchived: true })).rows.length === 0
}
