import { newId } from '../plain/ids.ts'
import { textKey } from '../plain/text.ts'
import type { Engine, Sql } from '../platform/database/database.ts'
import { insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Work } from '../platform/work/work.ts'
import type { FormShape, Submission, Suspicion } from './lead-form.rules.ts'

/** A form as what comes over it needs it. */
export interface StoredForm extends FormShape {
  id: string
  origins: string[]
  leadOwnerId: string | null
  assigns: boolean
  thankYouText: string | null
  thankYouUrl: string | null
  perAddress: number | null
  perForm: number | null
}

/** What was set apart. */
export interface Quarantined {
  id: string
  formId: string
  at: string
  reason: Suspicion
  values: Submission
}

/** What is kept of each form; the oldest goes first. */
export const MOST_QUARANTINED = 1000

/** The form in use of that public key, or null. */
export async function formOfKey(db: Sql, publicKey: string): Promise<StoredForm | null> {
  const row = await db
    .selectFrom('LeadForm')
    .selectAll()
    .where('publicKeyKey', '=', textKey(publicKey))
    .where('publicKey', '=', publicKey)
    .where('isActive', '=', true)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  return (row as StoredForm | undefined) ?? null
}

/** Holds off what else comes over the form until the unit ends. */
export async function lockForm({ engine, sql: db }: Work, formId: string): Promise<void> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext(${`rapport.form.${formId}`}))`.execute(db)
}

/** An open lead that came over the form with one of the addresses. */
export async function openLeadOf(
  { engine, sql: db }: Work,
  formId: string,
  emails: readonly string[],
): Promise<{ id: string; ownerId: string | null } | null> {
  if (emails.length === 0) return null
  const { rows } = await sql<{ id: string; ownerId: string | null }>`select l."id", l."ownerId" from "Lead" as l
    join "ListValue" as v on v."recordId" = l."id" and v."field" = 'lead.emails'
    where l."formId" = ${formId} and l."archivedAt" is null and l."status" in ('NEW', 'WORKING', 'QUALIFIED')
      and v."valueKey" in ${jsonList(engine, emails.map(textKey))} order by l."id" limit 1`.execute(db)
  return rows[0] ?? null
}

/** Sets something apart, and lets go of what is too much. */
export async function quarantine(work: Work, formId: string, reason: Suspicion, values: Submission): Promise<void> {
  await insertRows(work, 'LeadQuarantine', [{ id: newId('quar'), formId, at: work.now, reason, values }])
  await sql`delete from "LeadQuarantine" where "formId" = ${formId} and "id" not in (
    select "id" from "LeadQuarantine" where "formId" = ${formId} order by "id" desc limit ${MOST_QUARANTINED})`.execute(
    work.sql,
  )
}

/** What was set apart of forms, the newest first, at most so many of each. One statement. */
export async function quarantinedOf(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  formIds: readonly string[],
  most: number,
): Promise<Map<string, Quarantined[]>> {
  const { rows } = await sql<Quarantined>`select q.* from "LeadQuarantine" as q join (
      select "id", row_number() over (partition by "formId" order by "id" desc) as "place" from "LeadQuarantine"
      where "formId" in ${jsonList(engine, formIds)}) as p on p."id" = q."id"
    where p."place" <= ${most} order by q."formId", q."id" desc`.execute(db)
  return Map.groupBy(rows, (row) => row.formId)
}

/** Takes one out of quarantine; null where it is not there. */
export async function takeQuarantined({ sql: db }: Work, formId: string, id: string): Promise<Quarantined | null> {
  const found = db.selectFrom('LeadQuarantine').selectAll().where('id', '=', id).where('formId', '=', formId)
  const row = await found.executeTakeFirst()
  if (!row) return null
  const gone = await db.deleteFrom('LeadQuarantine').where('id', '=', id).executeTakeFirst()
  return Number(gone.numDeletedRows) === 1 ? (row as unknown as Quarantined) : null
}
