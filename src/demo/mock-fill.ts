import type { Database } from '../platform/database/database.ts'
import { openDatabase } from '../platform/database/open.ts'
import '../schema.ts'
import { setUp } from '../set-up.ts'
import { fillWorkspace } from './fill.ts'
import type { DemoKey } from './keys.ts'
import { mockKeys } from './mock-keys.ts'

/** A new SQLite database with the company of the seed, and the keys of its people. */
export async function filledDatabase(url: string, seed: number): Promise<{ database: Database; keys: DemoKey[] }> {
  const database = await openDatabase({ url })
  await setUp(database, null)
  const keys = await fillWorkspace(database, seed, () => {}, mockKeys(seed))
  return { database, keys }
}
