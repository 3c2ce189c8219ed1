import type { Sql } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { FieldChange } from '../work/work.ts'

/** What an event tells of how its subject stood. */
export interface ToldChange {
  type: string
  version: number | null
  recordedAt: string
  changes: FieldChange[]
  facts: Record<string, unknown>
  ownerBefore: string | null
}

export interface Since {
  /** The last event up to the moment; null where the log tells none. */
  before: ToldChange | null
  /** What was written after the moment, in order. */
  after: ToldChange[]
}

/**
 * What the log tells of a record around a moment. One statement. Writers of a record queue on it, and the clock of
 * one that waited stands behind that of the one before it: what is written after a later event is later, whatever
 * its own clock says, so that the answer is always a state in which the record really was.
 */
export async function eventsSince(db: Sql, id: string, moment: string): Promise<Since> {
  const { rows } = await sql<ToldChange & { place: number; cut: number }>`
    with "cut" as (
      select min("ordinal") as "place" from "Event" where "subjectId" = ${id} and "recordedAt" > ${moment}
    ), "start" as (
      select max("ordinal") as "place" from "Event"
      where "subjectId" = ${id} and "ordinal" < (select "place" from "cut")
    )
    select e."type", e."version", e."recordedAt", e."changes", e."facts", e."ownerBefore",
      e."ordinal" as "place", (select "place" from "cut") as "cut"
    from "Event" as e
    where e."subjectId" = ${id}
      and e."ordinal" >= coalesce((select "place" from "start"), (select "place" from "cut"))
    order by e."ordinal"`.execute(db)
  const [first, ...rest] = rows
  if (!first || first.place >= first.cut) return { before: null, after: rows }
  return { before: first, after: rest }
}
