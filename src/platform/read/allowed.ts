import { sql } from 'kysely'
import { reachOf } from '../access/access.ts'
import type { Actor } from '../access/actor.ts'
import { jsonList } from '../database/rows.ts'
import { COMMON_VERBS, type RecordDefinition, type Row } from '../record/record.ts'
import type { Reading } from './reading.ts'

/**
 * Verbs that the actor may use on a record now, in a fixed order: UNARCHIVE in place of ARCHIVE where it is archived,
 * and a verb of the noun only in the states for which it is declared.
 */
export async function allowedVerbs(reading: Reading, record: RecordDefinition, row: Row): Promise<string[]> {
  const names = [
    ...Object.keys(COMMON_VERBS).filter((verb) => verb !== 'READ' && verb !== 'CREATE'),
    ...Object.keys(record.verbs),
  ]
  const archived = row['archivedAt'] !== null
  const reached = await Promise.all(names.map((verb) => reaches(reading, record, row, verb)))
  return names
    .filter((verb, index) => reached[index] && inState(record, row, verb))
    .map((verb) => (verb === 'ARCHIVE' && archived ? 'UNARCHIVE' : verb))
}

async function reaches(reading: Reading, record: RecordDefinition, row: Row, verb: string): Promise<boolean> {
  const { actor } = reading
  const reach = reachOf(actor, record, verb)
  if (reach === null || reach === 'ALL' || record.ownership.by === 'everyone') return reach !== null
  const owner = row['ownerId'] as string | null
  if (owner === null) return false
  return owner === actor.userId || (reach === 'TEAM' && (await isTeamMate(reading, actor, owner)))
}

async function isTeamMate(reading: Reading, actor: Actor, userId: string): Promise<boolean> {
  if (actor.teamIds.length === 0) return false
  const team = await reading.loader('team of user', async (ids) => {
    const { rows } = await sql<{ id: string; teamId: string | null }>`select u."id", u."teamId" from "User" as u
      where u."id" in (${jsonList(reading.database.engine, [...ids])})`.execute(reading.sql)
    return new Map(rows.map((user) => [user.id, user.teamId]))
  })(userId)
  return team !== null && actor.teamIds.includes(team)
}

function inState(record: RecordDefinition, row: Row, verb: string): boolean {
  const when = record.verbs[verb]?.when
  return !when || Object.entries(when).every(([column, values]) => values.includes(row[column] as string))
}
