import { Failure } from '../../plain/failure.ts'
import type { Database } from '../database/database.ts'
import { WaitedTooLong } from '../database/errors.ts'
import { sql } from '../database/sql.ts'
import type { Work } from '../work/work.ts'

/** A write under its client's key: the same fingerprint is the same request. */
export interface Keyed {
  key: string
  /** Of the mutation field and its arguments. */
  fingerprint: string
}

/** How long outcomes are kept, in milliseconds: 24 h. */
export const KEPT_FOR = 24 * 60 * 60 * 1000

/**
 * Takes the key for this unit, before anything else is written, or answers the kept outcome of whoever had it.
 * A concurrent request of the same key waits here until this unit ends; a unit that rolls back frees the key.
 * @throws Failure IDEMPOTENCY_MISMATCH where the key was used for another request, IDEMPOTENCY_IN_FLIGHT where the
 * first request still runs after 4 s.
 */
export async function claimKey(work: Work, { key, fingerprint }: Keyed): Promise<{ kept: unknown } | null> {
  const { principal } = work.actor
  const expired = new Date(Date.parse(work.now) - KEPT_FOR).toISOString()
  const claimed = await patiently(() =>
    sql`insert into "Idempotency" ("principal", "key", "fingerprint", "outcome", "createdAt")
      values (${principal}, ${key}, ${fingerprint}, null, ${work.now})
      on conflict ("principal", "key") do update
      set "fingerprint" = excluded."fingerprint", "outcome" = null, "createdAt" = excluded."createdAt"
      where "Idempotency"."createdAt" < ${expired}
      returning "key"`.execute(work.sql),
  )
  if (claimed.rows.length > 0) return null
  const first = await work.sql
    .selectFrom('Idempotency')
    .select(['fingerprint', 'outcome'])
    .where('principal', '=', principal)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (first.fingerprint === fingerprint) return { kept: first.outcome }
  throw new Failure(
    'IDEMPOTENCY_MISMATCH',
    'This idempotency key was used for another request within the last 24 hours: use a new key for a new request.',
  )
}

/** Keeps the outcome, JSON, to be answered again; commits with the write. */
export async function keepOutcome(work: Work, { key }: Keyed, outcome: unknown): Promise<void> {
  await sql`update "Idempotency" set "outcome" = ${JSON.stringify(outcome)}
    where "principal" = ${work.actor.principal} and "key" = ${key}`.execute(work.sql)
}

/** Removes outcomes older than 24 h. Run it now and then. */
export async function forgetOutcomes(database: Database, now: Date = new Date()): Promise<void> {
  const expired = new Date(now.getTime() - KEPT_FOR).toISOString()
  await database.unit(async ({ sql: statements }) => {
    await statements.deleteFrom('Idempotency').where('createdAt', '<', expired).execute()
  })
}

async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (thrown) {
    if (!(thrown instanceof WaitedTooLong)) throw thrown
    throw new Failure(
      'IDEMPOTENCY_IN_FLIGHT',
      'The first request with this idempotency key is still running: repeat this one in a few seconds.',
    )
  }
}
