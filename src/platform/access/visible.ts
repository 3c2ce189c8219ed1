import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords } from '../record/registry.ts'
import { reachOf } from './access.ts'
import type { Actor } from './actor.ts'

/**
 * The rows of `alias` that the actor reaches with the verb, as a where-clause: the same one for lists, `node`,
 * loaders, aggregates, search and writes. NULL means no, so it must stand under AND or EXISTS, never under a bare NOT.
 */
export function visible(
  engine: Engine,
  actor: Actor,
  record: RecordDefinition,
  alias: string,
  verb = 'READ',
): RawBuilder<boolean> {
  const reach = reachOf(actor, record, verb)
  if (!reach) return sql<boolean>`(1 = 0)`
  if (reach === 'ALL' || record.ownership.by === 'everyone') return EVERY_ROW
  const owned = ownedWithin(engine, actor, reach, alias)
  if (record.ownership.by === 'owner' || verb !== 'READ') return owned
  return sql<boolean>`(${owned} or ${followsVisible(engine, actor, record, record.ownership.field, alias)})`
}

/** The where-clause of those who see everything; compared by identity to leave it out of statements. */
export const EVERY_ROW = sql<boolean>`(1 = 1)`

function ownedWithin(engine: Engine, actor: Actor, reach: 'OWN' | 'TEAM', alias: string): RawBuilder<boolean> {
  const owner = sql.ref(`${alias}.ownerId`)
  if (reach === 'OWN' || actor.teamIds.length === 0) return sql<boolean>`(${owner} = ${actor.userId})`
  const mates = sql`select "id" from "User" where "teamId" in (${jsonList(engine, actor.teamIds)})`
  return sql<boolean>`(${owner} = ${actor.userId} or ${owner} in (${mates}))`
}

/** Some record to which the row belongs is visible. */
function followsVisible(engine: Engine, actor: Actor, record: RecordDefinition, field: string, alias: string) {
  const links = record.fields[field] as LinksField
  const parents = allRecords()
    .filter((parent) => parent !== record && parent.ownership.by === 'owner' && reachOf(actor, parent, 'READ'))
    .map((parent) => {
      const clause = visible(engine, actor, parent, 'parent')
      const ofNoun = sql`link."noun" = ${parent.noun}`
      if (clause === EVERY_ROW) return ofNoun
      const seen = sql`select parent."id" from ${sql.table(parent.table)} as parent where ${clause}`
      return sql`(${ofNoun} and link."recordId" in (${seen}))`
    })
  if (parents.length === 0) return sql`(1 = 0)`
  const own = sql.ref(`link.${links.ownColumn}`)
  const id = sql.ref(`${alias}.id`)
  return sql`exists (select 1 from ${sql.table(links.table)} as link where ${own} = ${id} and (${sql.join(parents, sql` or `)}))`
}
