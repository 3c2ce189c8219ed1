import type { Engine } from '../database/database.ts'
import { isOneOf, jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Actor, Reach } from './actor.ts'

/** Whether a reach goes to what the team and the teams below it own. */
export function toTeam(reach: Reach | null): boolean {
  return reach === 'TEAM' || reach === 'TEAM_AND_PARTNER' || reach === 'ALL'
}

/** Whether a reach goes to the records of the partner account. */
export function toPartner(reach: Reach | null): boolean {
  return reach === 'PARTNER' || reach === 'TEAM_AND_PARTNER' || reach === 'ALL'
}

/** The rows of `alias` that are the actor's own, their team's or their partner's, as far as the reach goes. */
export function ownedWithin(
  actor: Actor,
  record: RecordDefinition,
  alias: string,
  { engine, reach, byId }: { engine: Engine; reach: Reach; byId: boolean },
): Clause<boolean> {
  // A plus before a column keeps SQLite from searching by it. PostgreSQL knows by itself when to search.
  const found = byId && engine === 'sqlite'
  const owner = found ? sql`+${sql.ref(`${alias}.ownerId`)}` : sql.ref(`${alias}.ownerId`)
  // Whoever has a team belongs to it: naming them beside it would make an engine search twice.
  const ways =
    toTeam(reach) && actor.teamIds.length > 0
      ? [found ? worksInTeam(engine, actor, owner) : isMate(engine, actor, owner)]
      : [sql`${owner} = ${actor.userId}`]
  const team = teamColumn(record)
  if (team !== null && toTeam(reach) && actor.teamIds.length > 0)
    ways.push(
      sql`(${sql.ref(`${alias}.ownerId`)} is null and ${isOneOf(engine, sql.ref(`${alias}.${team}`), actor.teamIds)})`,
    )
  if (toPartner(reach) && actor.partnerIds.length > 0) {
    const accounts = jsonList(engine, actor.partnerIds)
    ways.push(sql`${owner} in (select "id" from "User" where "partnerAccountId" in (${accounts}))`)
    for (const path of record.partner ?? []) ways.push(sql`${partnerAt(record, path, alias, accounts)}`)
  }
  return sql<boolean>`(${sql.join(ways, sql` or `)})`
}

/** The column of the team to which records belong that nobody owns; null where the noun knows of none. */
export function teamColumn({ ownership, fields }: RecordDefinition): string | null {
  const field = ownership.by === 'owner' && ownership.team ? fields[ownership.team] : undefined
  return field?.kind === 'reference' ? field.column : null
}

/** The team to which a row belongs; null where somebody owns it, and where the noun knows of no teams. */
export function teamOfRow(record: RecordDefinition, row: Row): string | null {
  const column = teamColumn(record)
  return column === null || row['ownerId'] != null ? null : ((row[column] ?? null) as string | null)
}

function isMate(engine: Engine, actor: Actor, owner: Clause): Clause<boolean> {
  const { teamIds, mateIds } = actor
  if (mateIds) return isOneOf(engine, owner, mateIds)
  // Many work there: SQLite would sort all that they own before it gives the first rows of a list.
  if (engine === 'sqlite') return worksInTeam(engine, actor, sql`+${owner}`)
  return sql<boolean>`${owner} in (select "id" from "User" where "teamId" in (${jsonList(engine, teamIds)}))`
}

/** As `isMate`, asked for each owner: cheaper for few rows than a list of all who work there. */
function worksInTeam(engine: Engine, { teamIds }: Actor, owner: Clause): Clause<boolean> {
  const team = sql`(select mate."teamId" from "User" as mate where mate."id" = ${owner})`
  return sql<boolean>`${team} in (${jsonList(engine, teamIds)})`
}

/** Beside what is owned within reach, what its owner shares with everybody or with the team in which both work. */
export function sharedWith(
  actor: Actor,
  { ownership, fields }: RecordDefinition,
  alias: string,
  owned: Clause<boolean>,
): Clause<boolean> {
  const field = ownership.by === 'owner' && ownership.shared ? fields[ownership.shared] : undefined
  if (field?.kind !== 'choice') throw new Error(`${ownership.by} shares by a choice field alone`)
  const sharing = sql.ref(`${alias}.${field.column}`)
  const mates = sql`select mate."id" from "User" as mate join "User" as me on me."teamId" = mate."teamId"
    where me."id" = ${actor.userId}`
  return sql<boolean>`(${owned} or ${sharing} = 'EVERYONE'
    or (${sharing} = 'TEAM' and ${sql.ref(`${alias}.ownerId`)} in (${mates})))`
}

/** The rows that one way of belonging leads to one of the accounts. */
function partnerAt(record: RecordDefinition, path: string, alias: string, accounts: Clause<string>) {
  const way = wayOf(record, path)
  const id = sql.ref(`${alias}.id`)
  if (way.by === 'id') return sql`${id} in (${accounts})`
  if (way.by === 'column') return sql`${sql.ref(`${alias}.${way.column}`)} in (${accounts})`
  const { table, own, theirs } = way
  return sql`${id} in (select ${sql.ref(own)} from ${sql.table(table)} where ${sql.ref(theirs)} in (${accounts}))`
}

/** A way of belonging to a partner account, by columns. */
export type PartnerWay =
  | { by: 'id' }
  | { by: 'column'; column: string }
  | { by: 'links'; field: string; part: string; table: string; own: string; theirs: string }

/** @throws Error for a path that the noun does not have. */
function wayOf(record: RecordDefinition, path: string): PartnerWay {
  if (path === 'id') return { by: 'id' }
  const [name = '', part = ''] = path.split('.')
  const field = record.fields[name]
  if (field?.kind === 'reference') return { by: 'column', column: field.column }
  const link = field?.kind === 'links' ? field.parts[part] : undefined
  if (field?.kind !== 'links' || !link) throw new Error(`${record.noun} does not lead to a partner account by ${path}`)
  return { by: 'links', field: name, part, table: field.table, own: field.ownColumn, theirs: link.column }
}

/** The ways in which records of the noun belong to a partner account, beside being owned by its people. */
export function partnerWays(record: RecordDefinition): PartnerWay[] {
  return (record.partner ?? []).map((path) => wayOf(record, path))
}

/** Whether a row belongs to one of the accounts by its own columns; links are asked beside. */
export function isOfPartner(record: RecordDefinition, row: Row, accounts: readonly string[]): boolean {
  return partnerWays(record).some((way) => {
    if (way.by === 'links') return false
    return accounts.includes(row[way.by === 'id' ? 'id' : way.column] as string)
  })
}
