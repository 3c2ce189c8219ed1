import type { Engine, Sql, Transaction } from '../platform/database/database.ts'
import { insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { allRecords } from '../platform/record/registry.ts'
import { type DatedRate, USUAL_BASE } from './currency.rules.ts'

/** ISO 4217 code of the currency into which amounts are converted. */
export async function baseCurrency(db: Sql): Promise<string> {
  const row = await db.selectFrom('Currency').select('code').where('isBase', '=', true).executeTakeFirst()
  return row?.code ?? USUAL_BASE
}

/** As `baseCurrency`, for amounts that are about to be converted: it stays, with its rates, until the unit ends. */
export async function heldBaseCurrency({ engine, sql: db }: Transaction): Promise<string> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock_shared(hashtext('rapport.currency'))`.execute(db)
  return baseCurrency(db)
}

/** A currency that the workspace knows. */
export interface KnownCurrency {
  id: string
  code: string
  isBase: boolean
}

export async function knownCurrencies(db: Sql): Promise<KnownCurrency[]> {
  return await db.selectFrom('Currency').select(['id', 'code', 'isBase']).orderBy('code').execute()
}

/** Holds off other changes of the base currency and of rates until the unit ends. */
export async function lockCurrencies({ engine, sql: db }: Transaction): Promise<void> {
  // SQLite has one writer.
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtext('rapport.currency'))`.execute(db)
}

/** Whether rates or converted amounts of any noun are stored, so that the base currency must stay. One statement. */
export async function baseInUse({ sql: db }: Transaction): Promise<boolean> {
  const amounts = allRecords().flatMap(({ table, fields }) =>
    Object.values(fields).flatMap((field) =>
      field.kind === 'baseMoney'
        ? [sql`exists (select 1 from ${sql.table(table)} where ${sql.ref(field.column)} is not null)`]
        : [],
    ),
  )
  const stored = sql.join([sql`exists (select 1 from "CurrencyRate")`, ...amounts], sql` or `)
  const { rows } = await sql<{ used: unknown }>`select case when ${stored} then 1 else 0 end as used`.execute(db)
  return Number(rows[0]?.used) === 1
}

/** Every rate of the currencies that can hold on a day from `from` to `to`. One statement, none without codes. */
export async function ratesBetween(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  codes: string[],
  from: string,
  to: string,
): Promise<DatedRate[]> {
  if (codes.length === 0) return []
  const { rows } = await sql<DatedRate>`
    select c."code" as currency, r."day", r."rate" from "CurrencyRate" as r
      join "Currency" as c on c."id" = r."currencyId"
    where c."code" in ${jsonList(engine, codes)} and r."day" <= ${to} and r."day" >= coalesce(
      (select max(o."day") from "CurrencyRate" as o where o."currencyId" = c."id" and o."day" <= ${from}), ${from})`.execute(
    db,
  )
  return rows
}

/** A stored rate, as units of the base currency. */
export interface StoredRate {
  currencyId: string
  day: string
  rate: string
}

/** The rates of the currencies, the latest day first; of the given days alone where there are any. One statement. */
export async function ratesOf(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  currencyIds: readonly string[],
  days?: string[],
): Promise<Map<string, StoredRate[]>> {
  const ofDays = days ? sql`and "day" in ${jsonList(engine, days)}` : sql``
  const { rows } = await sql<StoredRate>`select "currencyId", "day", "rate" from "CurrencyRate"
    where "currencyId" in ${jsonList(engine, currencyIds)} ${ofDays} order by "currencyId", "day" desc`.execute(db)
  return Map.groupBy(rows, (row) => row.currencyId)
}

/** Writes rates: one of a day that has one takes its place; null takes the rate of that day away. */
export async function writeRates(
  tx: Transaction,
  rates: { currencyId: string; day: string; rate: string | null }[],
  now: string,
): Promise<void> {
  const set = rates.filter(({ rate }) => rate !== null)
  const rows = set.map((rate) => ({ ...rate, createdAt: now }))
  if (rows.length > 0) await insertRows(tx, 'CurrencyRate', rows, undefined, { replace: ['currencyId', 'day'] })
  const gone = rates.filter(({ rate }) => rate === null)
  if (gone.length === 0) return
  const keys = gone.map(({ currencyId, day }) => `${currencyId} ${day}`)
  const ids = [...new Set(gone.map(({ currencyId }) => currencyId))]
  await sql`delete from "CurrencyRate" where "currencyId" in ${jsonList(tx.engine, ids)}
    and ("currencyId" || ' ' || "day") in ${jsonList(tx.engine, keys)}`.execute(tx.sql)
}
