import type { Database } from '../platform/database/database.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { openUnit } from '../platform/work/unit.ts'
import { createKey } from '../staff/key.actions.ts'
import { User } from '../staff/people.record.ts'
import { systemActor } from '../staff/system.actions.ts'

export interface DemoKey {
  role: string
  name: string
  bearer: string
}

/** A new key for one person of each role; keys differ on every run, since whoever knows a key may sign in. */
export async function demoKeys(database: Database): Promise<DemoKey[]> {
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
    const { bearer } = await openUnit(database, { actor: systemActor() }, (work) => createKey(work, input))
    keys.push({ role, name: user['name'] as string, bearer })
  }
  return keys
}

/** Whether nobody has put an account into the workspace yet. */
export async function isEmpty(
  database: Database,
  record: Parameters<ReturnType<typeof openReading>['page']>[0],
): Promise<boolean> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  return (await reading.page(record, { first: 1, includeArchived: true })).rows.length === 0
}
