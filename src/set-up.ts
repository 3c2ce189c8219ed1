import type { Database } from './platform/database/database.ts'
import { openUnit } from './platform/work/unit.ts'
import { bootstrapSales } from './sales/bootstrap.actions.ts'
import { bootstrapStaff } from './staff/bootstrap.actions.ts'
import { systemActor } from './staff/system.actions.ts'
import type { FirstKey } from './welcome.ts'

/** Sets a new workspace up, in one unit, and says how its administrator signs in. Wants every noun to be loaded. */
export async function setUp(database: Database, adminKey: string | null): Promise<FirstKey> {
  const made = await openUnit(database, { actor: systemActor() }, async (work) => {
    const first = await bootstrapStaff(work, adminKey)
    await bootstrapSales(work)
    return first
  })
  if (!made) return { kind: 'known' }
  return adminKey ? { kind: 'chosen' } : { kind: 'made', bearer: made.bearer }
}
