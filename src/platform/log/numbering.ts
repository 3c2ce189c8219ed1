import type pg from 'pg'

/** Held by the one session that numbers events. */
export const SEQUENCER_LOCK = 7_190_233_451

const BATCH = 500

/**
 * Gives the next numbers to committed events, in the order of their insertion, and says so once. The caller holds the
 * lock: two sessions that number at once would fail on the unique number, never give one twice.
 * @returns whether there may be more.
 */
export async function numberEvents(client: pg.Client, channel: string): Promise<boolean> {
  const { rows } = await client.query({
    name: 'number-events',
    text: `
      WITH waiting AS (
        SELECT "id", row_number() OVER (ORDER BY "ordinal") AS place
        FROM (SELECT "id", "ordinal" FROM "Event" WHERE "seq" IS NULL ORDER BY "ordinal" LIMIT ${BATCH}) AS w
      ), numbered AS (
        UPDATE "Event" AS e SET "seq" = (SELECT coalesce(max("seq"), 0) FROM "Event") + waiting.place
        FROM waiting WHERE e."id" = waiting."id" RETURNING e."seq"
      )
      SELECT count(*) AS count, CASE WHEN count(*) > 0 THEN pg_notify($1, max("seq")::text) END FROM numbered`,
    values: [channel],
  })
  return rows[0].count === BATCH
}
