import type { Engine, Sql } from '../platform/database/database.ts'
import { deleteRows, insertRows, jsonList } from '../platform/database/rows.ts'
import { sql } from '../platform/database/sql.ts'
import type { Work } from '../platform/work/work.ts'
import { addUp, type Count, countsOf, EVERY_TEAM, type Features } from './lead-chance.rules.ts'

/** What became of a lead, with what was known of it then. */
export interface LeadOutcome {
  leadId: string
  teamId: string | null
  won: boolean
  features: Features
}

/** Keys of counts in one statement: each takes five parameters. */
const BATCH = 1000

/** Keeps what became of leads, and counts it. */
export async function addOutcomes(work: Work, outcomes: readonly LeadOutcome[]): Promise<void> {
  if (outcomes.length === 0) return
  await insertRows(
    work,
    'LeadOutcome',
    outcomes.map((one) => ({ ...one, at: work.now })),
  )
  await count(
    work,
    outcomes.flatMap((one) => countsOf(one, 1)),
  )
}

/** Takes back what became of leads; those of which nothing is kept are passed over. */
export async function takeOutcomes(work: Work, leadIds: readonly string[]): Promise<void> {
  if (leadIds.length === 0) return
  const { rows } = await sql<LeadOutcome>`select o.* from "LeadOutcome" as o
    where o."leadId" in ${jsonList(work.engine, leadIds)}`.execute(work.sql)
  await deleteRows(
    work,
    'LeadOutcome',
    rows.map(({ leadId }) => leadId),
    'leadId',
  )
  await count(
    work,
    rows.flatMap((one) => countsOf(one, -1)),
  )
}

/** Adds to the counts, in one order for all writers, so that no two wait for each other. */
async function count(work: Work, counts: readonly Count[]): Promise<void> {
  const all = addUp(counts)
  for (let from = 0; from < all.length; from += BATCH) {
    const values = all
      .slice(from, from + BATCH)
      .map((one) => sql`(${one.teamId}, ${one.feature}, ${one.value}, ${sql.lit(one.won)}, ${sql.lit(one.lost)})`)
    await sql`insert into "LeadOutcomeCount" ("teamId", "feature", "value", "won", "lost") values ${sql.join(values)}
      on conflict ("teamId", "feature", "value") do update set
        "won" = "LeadOutcomeCount"."won" + excluded."won",
        "lost" = "LeadOutcomeCount"."lost" + excluded."lost"`.execute(work.sql)
  }
}

/** The counts of the teams, and of the whole workspace. One statement. */
export async function outcomeCounts(
  { engine, sql: db }: { engine: Engine; sql: Sql },
  teams: readonly string[],
): Promise<Count[]> {
  const { rows } = await sql<Count>`select c.* from "LeadOutcomeCount" as c
    where c."teamId" in ${jsonList(engine, [EVERY_TEAM, ...new Set(teams)])}`.execute(db)
  return rows
}

/** Counts everything anew from what became of each lead: what the table of counts must say. */
export async function recounted({ sql: db }: { sql: Sql }): Promise<Count[]> {
  const rows = (await db.selectFrom('LeadOutcome').selectAll().execute()) as unknown as LeadOutcome[]
  return addUp(rows.flatMap((one) => countsOf(one, 1)))
}
