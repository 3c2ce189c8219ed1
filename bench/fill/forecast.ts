import type { Database } from '../../src/platform/database/database.ts'
import { caughtUp } from '../../src/sales/forecast-follow.actions.ts'

/** Under this name the milliseconds stand that it took. */
const TOOK = 'bench: filled in'
const HOURS = 6 * 60 * 60 * 1000

/** Makes what forecasts are made of, as a server does at its first start, and keeps how long that took. */
export async function fillForecast(database: Database): Promise<void> {
  const began = performance.now()
  await caughtUp(database, { patience: HOURS })
  const seq = Math.round(performance.now() - began)
  await database.unit((tx) => tx.sql.insertInto('Follower').values({ name: TOOK, seq, filledTo: null }).execute())
}

/** Milliseconds that it took. */
export async function filledIn({ read }: Database): Promise<number> {
  const row = await read.selectFrom('Follower').select('seq').where('name', '=', TOOK).executeTakeFirstOrThrow()
  return row.seq
}
