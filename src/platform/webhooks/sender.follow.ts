import { sql } from '../database/sql.ts'
import type { Work } from '../work/work.ts'
import type { Hook } from './hook.ts'
import type { WebhookParts } from './parts.ts'
import { haltHook, lockHook } from './told.ts'

/** What follows for a webhook from a message that arrived: it fails no more. */
export async function noteSuccess({ sql: db }: Work, { id }: Hook): Promise<void> {
  await sql`update "Webhook" set "failingSince" = null
    where "id" = ${id} and "failingSince" is not null and "status" = 'ACTIVE'`.execute(db)
}

/** What follows from one that did not: since when it fails, whether it is paused, or (`gone`) disabled. */
export async function noteFailure(work: Work, { rules }: WebhookParts, { id }: Hook, gone: boolean): Promise<void> {
  const locked = await lockHook(work, id)
  if (locked?.status !== 'ACTIVE') return
  const hook = { ...locked, failingSince: locked.failingSince ?? work.now }
  if (locked.failingSince === null)
    await sql`update "Webhook" set "failingSince" = ${work.now} where "id" = ${id}`.execute(work.sql)
  if (gone) await haltHook(work, hook, { reason: 'GONE', note: null })
  else if (rules.shouldPause(Date.parse(hook.failingSince), Date.parse(work.now)))
    await haltHook(work, hook, { reason: 'FAILING', note: null })
}
