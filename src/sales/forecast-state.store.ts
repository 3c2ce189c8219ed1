import { baseCurrency } from '../catalog/currency.store.ts'
import type { Row, Transaction } from '../platform/database/database.ts'
import { insertRows, isOneOf, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import { lastLife, pastOfDeleted } from './forecast-state.deleted.rules.ts'
import type { DealNow, Entry, Past, ToldEvent } from './forecast-state.past.rules.ts'
import type { DealState, Workspace } from './forecast-state.rules.ts'
import { loadSelling } from './pipeline.store.ts'

/** What is known of the deals, by id; of those that are no more by what the log tells. Three statements. */
export async function pastsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Past>> {
  const among = (column: string) => isOneOf(tx.engine, sql.ref(column), ids)
  const deals = await sql<DealNow>`select "id", "createdAt", "archivedAt", "ownerId", "pipelineId", "stageId", "status",
      "forecastCategory", "probability", "amountMinor", "amountCurrency", "amountBase", "closeDate", "closedOn"
    from "Opportunity" where ${among('id')}`.execute(tx.sql)
  const entries = await sql<Entry & { opportunityId: string }>`select "opportunityId", "position",
      "toStageId" as "stageId", "occurredAt", "recordedAt", "amountMinorAfter" as "amountMinor",
      "amountCurrencyAfter" as "amountCurrency", "closeDateAfter" as "closeDate"
    from "StageChange" where ${among('opportunityId')}`.execute(tx.sql)
  // The creation of a deal that is still there says nothing that its row and what came later do not.
  const events = await sql<
    ToldEvent & { id: string }
  >`select "subjectId" as "id", "type", "recordedAt", "changes", "facts"
    from "Event" where ${among('subjectId')} and ("type" <> 'opportunity.created'
      or not exists (select 1 from "Opportunity" as o where o."id" = "subjectId"))
    order by "ordinal"`.execute(tx.sql)
  const entriesBy = Map.groupBy(entries.rows, ({ opportunityId }) => opportunityId)
  const eventsBy = Map.groupBy(events.rows, ({ id }) => id)
  const pasts = new Map<string, Past>()
  for (const deal of deals.rows) {
    const { id } = deal
    const told = lastLife(eventsBy.get(id) ?? [])
    pasts.set(id, { deal, entries: entriesBy.get(id) ?? [], events: told, deletedAt: null })
  }
  for (const [id, told] of eventsBy) {
    const past = pasts.has(id) ? null : pastOfDeleted(id, told)
    if (past) pasts.set(id, past)
  }
  return pasts
}

/** What the workspace says of stages and money. Two statements. */
export async function workspaceOf({ sql: db }: Transaction): Promise<Workspace> {
  const { stages } = await loadSelling(db)
  return { stages: new Map(stages.map((stage) => [stage.id, stage])), baseCurrency: await baseCurrency(db) }
}

/** The states that are stored of the deals, in their order. One statement. */
export async function statesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, DealState[]>> {
  const { rows } = await sql<DealState & { opportunityId: string }>`select * from "ForecastState"
    where ${isOneOf(tx.engine, sql.ref('opportunityId'), ids)} order by "opportunityId", "position"`.execute(tx.sql)
  return Map.groupBy(rows, ({ opportunityId }) => opportunityId)
}

/** Stores the states of deals, of which `stored` are there. One statement for 1,000 that changed, one more for deals that have fewer. */
export async function saveStates(
  tx: Transaction,
  stored: ReadonlyMap<string, DealState[]>,
  states: ReadonlyMap<string, DealState[]>,
): Promise<void> {
  const rows: Row[] = []
  const shorter: string[] = []
  for (const [opportunityId, after] of states) {
    const before = stored.get(opportunityId) ?? []
    after.forEach((state, position) => {
      const was = before[position]
      if (!was || COLUMNS.some((column) => was[column] !== state[column]))
        rows.push({ opportunityId, position, ...state })
    })
    for (let position = after.length; position < before.length; position++) shorter.push(`${opportunityId} ${position}`)
  }
  const ids = [...new Set(shorter.map((place) => place.split(' ')[0]!))]
  if (shorter.length > 0)
    await sql`delete from "ForecastState" where "opportunityId" in ${jsonList(tx.engine, ids)}
      and ("opportunityId" || ' ' || "position") in ${jsonList(tx.engine, shorter)}`.execute(tx.sql)
  await insertRows(tx, 'ForecastState', rows, ['opportunityId', 'position', ...COLUMNS], {
    replace: ['opportunityId', 'position'],
  })
}

const COLUMNS = [
  ...(['fromAt', 'untilAt', 'ownerId', 'pipelineId', 'stageId', 'status', 'category', 'day', 'closeDate'] as const),
  ...(['amountMinor', 'amountCurrency', 'amountBase', 'probability', 'gone'] as const),
]
