import { fieldAccess, reachOf } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { isOfPartner, partnerWays, teamOfRow, toPartner, toTeam } from '../access/reach.ts'
import { jsonList } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import { pastOf } from '../history/past.ts'
import { COMMON_VERBS, type RecordDefinition, type Row } from '../record/record.ts'
import type { Reading } from './reading.ts'

/**
 * Verbs that the actor may use on a record now, in a fixed order: UNARCHIVE in place of ARCHIVE where it is archived,
 * and a verb of the noun only in the states for which it is declared, as far as the actor may see them.
 */
export async function allowedVerbs(reading: Reading, record: RecordDefinition, row: Row): Promise<string[]> {
  const { actor } = reading
  // The past cannot be changed.
  if (pastOf(row)) return []
  const names = [
    ...Object.keys(COMMON_VERBS).filter((verb) => verb !== 'READ' && verb !== 'CREATE'),
    ...Object.keys(record.verbs),
  ]
  const archived = row['archivedAt'] !== null
  const reached = await Promise.all(names.map((verb) => reachesRow(reading, record, row, verb)))
  return names
    .filter((verb, index) => reached[index] && inState(actor, record, row, verb))
    .map((verb) => (verb === 'ARCHIVE' && archived ? 'UNARCHIVE' : verb))
}

/** Whether the actor's reach for the verb takes in the row, by its owner; decided without asking for the row again. */
export async function reachesRow(reading: Reading, record: RecordDefinition, row: Row, verb: string): Promise<boolean> {
  const { actor } = reading
  const reach = reachOf(actor, record, verb)
  if (reach === null || reach === 'ALL' || record.ownership.by === 'everyone') return reach !== null
  const owner = row['ownerId'] as string | null
  if (owner === actor.userId && owner !== null) return true
  if (toTeam(reach) && actor.teamIds.includes(teamOfRow(record, row) ?? '')) return true
  if (toTeam(reach) && (await worksIn(reading, owner, 'teamId', actor.teamIds))) return true
  if (!toPartner(reach) || actor.partnerIds.length === 0) return false
  if (isOfPartner(record, row, actor.partnerIds)) return true
  return (await worksIn(reading, owner, 'partnerAccountId', actor.partnerIds)) || linksToPartner(reading, record, row)
}

type Place = 'teamId' | 'partnerAccountId'

/** Whether somebody is of one of the teams or partners. What is loaded is the same whoever asks. */
async function worksIn(reading: Reading, userId: string | null, place: Place, ids: string[]): Promise<boolean> {
  if (userId === null || ids.length === 0) return false
  const user = await reading.loader('place of user', async (asked) => {
    const { rows } = await sql<Record<Place, string | null> & { id: string }>`
      select u."id", u."teamId", u."partnerAccountId" from "User" as u
      where u."id" in (${jsonList(reading.database.engine, [...asked])})`.execute(reading.sql)
    return new Map(rows.map((one) => [one.id, one]))
  })(userId)
  return user !== null && ids.includes(user[place] ?? '')
}

async function linksToPartner(reading: Reading, record: RecordDefinition, row: Row): Promise<boolean> {
  for (const way of partnerWays(record)) {
    if (way.by !== 'links') continue
    const entries = await reading.links(record, way.field, row['id'] as string)
    if (entries.some((entry) => reading.actor.partnerIds.includes(entry[way.theirs] as string))) return true
  }
  return false
}

/** A state that is hidden is not told by what may be done in it. */
function inState(actor: Actor, record: RecordDefinition, row: Row, verb: string): boolean {
  return Object.entries(record.verbs[verb]?.when ?? {}).every(([column, values]) => {
    const field = Object.entries(record.fields).find(([, one]) => 'column' in one && one.column === column)?.[0]
    const hidden = field !== undefined && fieldAccess(actor, record, field) === 'HIDDEN'
    return hidden || fits(row[column] as string | null, values)
  })
}

function fits(value: string | null, values: readonly string[] | 'EMPTY' | 'FILLED'): boolean {
  if (typeof values !== 'string') return value !== null && values.includes(value)
  return (value === null) === (values === 'EMPTY')
}
