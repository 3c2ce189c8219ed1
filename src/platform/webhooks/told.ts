import { eventType } from '../../plain/event.ts'
import type { Database, Row } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { house } from '../jobs/ending.words.ts'
import { openUnit } from '../work/unit.ts'
import type { FieldChange, Work } from '../work/work.ts'
import { type Hook, hookOf, type KeptSecret } from './hook.ts'

export const webhookPaused = eventType('webhook.paused', 'A webhook sends nothing for a while; `reason` says why.')
export const webhookDisabled = eventType('webhook.disabled', 'The receiver of a webhook said that it is gone for good.')
export const webhookResumed = eventType('webhook.resumed', 'A webhook sends again.')
const webhookRotated = eventType(
  'webhook.rotated',
  'A webhook got a new secret; facts: `overlapHours`, for how long the old one signs beside it.',
)

/** What of a webhook changes by itself. */
type Standing = Pick<Hook, 'status' | 'reason' | 'note' | 'failingSince'>

const SHOWN = ['status', 'reason', 'note', 'statusAt', 'failingSince'] as const

/** Writes how a webhook stands from now on, as its next version, and tells of it. It must be locked. */
export async function setStanding(work: Work, before: Hook, type: string, standing: Standing): Promise<Hook> {
  const after: Hook = { ...before, ...standing, statusAt: work.now, version: before.version + 1 }
  const { status, reason, note, failingSince, statusAt, version } = after
  await work.sql
    .updateTable('Webhook')
    .set({ status, reason, note, failingSince, statusAt, version, updatedAt: work.now })
    .where('id', '=', before.id)
    .execute()
  const changes: FieldChange[] = SHOWN.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  )
  const owner = { ownerBefore: before.ownerId, ownerAfter: before.ownerId }
  work.record({ type, noun: 'webhook', subjectId: before.id, version, changes, ...owner })
  return after
}

/** Writes the secrets of a webhook, as its next version; the event tells how long the old one signs beside the new. */
export async function setSecrets(work: Work, hook: Hook, secrets: KeptSecret[], overlapHours: number): Promise<void> {
  const version = hook.version + 1
  await work.sql
    .updateTable('Webhook')
    .set({ secrets: JSON.stringify(secrets), version, updatedAt: work.now })
    .where('id', '=', hook.id)
    .execute()
  const subject = { noun: 'webhook', subjectId: hook.id, version, changes: [], facts: { overlapHours } }
  work.record({ type: webhookRotated.type, ...subject, ownerBefore: hook.ownerId, ownerAfter: hook.ownerId })
}

/** Stops a webhook in the name of the house, unless it is stopped already. `now` is an ISO instant. */
export async function stopHook(
  database: Database,
  { id, language }: Pick<Hook, 'id' | 'language'>,
  now: string,
  why: Pick<Standing, 'reason' | 'note'>,
): Promise<void> {
  await openUnit(database, { actor: house(language), now }, async (work) => {
    const hook = await lockHook(work, id)
    if (hook?.status === 'ACTIVE') await haltHook(work, hook, why)
  })
}

/** As `stopHook`, in the open unit, of a webhook that is locked and active. */
export async function haltHook(work: Work, hook: Hook, why: Pick<Standing, 'reason' | 'note'>): Promise<void> {
  const gone = why.reason === 'GONE'
  const type = gone ? webhookDisabled.type : webhookPaused.type
  const { failingSince } = hook
  await setStanding(work, hook, type, { status: gone ? 'DISABLED' : 'PAUSED', ...why, failingSince })
}

/** A webhook, locked for this unit. */
export async function lockHook({ engine, sql: db }: Work, id: string): Promise<Hook | null> {
  const lock = engine === 'postgres' ? sql`for update` : sql``
  const { rows } = await sql<Row>`select * from "Webhook" where "id" = ${id} ${lock}`.execute(db)
  return rows[0] ? hookOf(rows[0]) : null
}
