import type { Row } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { FieldChange, Work } from '../work/work.ts'

/** What a job did to one record, all of it together. */
export interface Deed {
  id: string
  /** The record did not exist before the job. */
  created: boolean
  /** The job removed it. */
  deleted: boolean
  /** As which version the job left it; where somebody else wrote in between, the version before that. */
  version: number
  /** The act that touched it last. */
  actId: string
  /** Of every field that changed: what it held before the job. */
  before: ReadonlyMap<string, unknown>
}

interface Touch {
  actId: string
  type: string
  subjectId: string
  version: number | null
  changes: FieldChange[]
}

/**
 * What a job did to the records that one of its acts touched, by its events of all acts. A record that a later act
 * touched too is left out: it is taken back with that one. One statement.
 */
export async function deedsOf(work: Work, jobId: string, noun: string, actId: string): Promise<Deed[]> {
  const touched = sql`select "subjectId" from "Event" where "actId" = ${actId} and "noun" = ${noun}`
  const { rows } = await sql<Touch & Row>`select e."actId", e."type", e."subjectId", e."version", e."changes"
    from "Event" as e join "JobChunk" as c on c."actId" = e."actId" and c."jobId" = ${jobId} and c."part" = 'out'
    where e."subjectId" in (${touched}) and e."noun" = ${noun} order by e."id"`.execute(work.sql)
  return [...Map.groupBy(rows, (row) => row.subjectId).values()]
    .map((touches) => deedOf(noun, touches))
    .filter((deed) => deed.actId === actId)
    .reverse()
}

function deedOf(noun: string, touches: Touch[]): Deed {
  const inOrder = touches.toSorted((one, other) => (one.version ?? 0) - (other.version ?? 0))
  const before = new Map<string, unknown>()
  for (const { changes } of inOrder)
    for (const { field, before: value } of changes) if (!before.has(field)) before.set(field, value)
  const first = inOrder[0]!
  let version = first.version ?? 0
  for (const touch of inOrder.slice(1)) {
    if (touch.version !== version + 1) break
    version++
  }
  return {
    ...{ id: first.subjectId, before, version, actId: inOrder.at(-1)!.actId },
    created: first.type === `${noun}.created`,
    deleted: inOrder.some(({ type }) => type === `${noun}.deleted`),
  }
}

/** The acts of a job's chunks of results, the last one first. One statement. */
export async function actBehind(work: Pick<Work, 'sql'>, jobId: string, position: number) {
  return await work.sql
    .selectFrom('JobChunk')
    .select(['actId', 'rows'])
    .where('jobId', '=', jobId)
    .where('part', '=', 'out')
    .where('position', '=', position)
    .executeTakeFirst()
}
