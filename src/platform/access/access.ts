import { Failure } from '../../plain/failure.ts'
import type { Engine } from '../database/database.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition } from '../record/record.ts'
import { allRecords, recordOfNoun } from '../record/registry.ts'
import type { Actor, FieldAccess, Reach } from './actor.ts'
import { ownedWithin, sharedWith } from './reach.ts'

/** How far the actor reaches with a verb on a noun; null: no right at all. */
export function reachOf(actor: Actor, record: RecordDefinition, verb: string): Reach | null {
  return actor.reach.get(`${record.noun}.${verb}`) ?? null
}

export function can(actor: Actor, record: RecordDefinition, verb: string): boolean {
  return reachOf(actor, record, verb) !== null
}

/** @throws Failure FORBIDDEN when the actor has no right at all for that verb on that noun. */
export function need(actor: Actor, record: RecordDefinition, verb: string): Reach {
  const reach = reachOf(actor, record, verb)
  if (reach) return reach
  throw new Failure(
    'FORBIDDEN',
    `Your roles do not grant ${verb} on ${record.noun}. Ask an administrator for the right.`,
  )
}

const UNHIDEABLE = new Set(['id', 'version', 'createdAt', 'updatedAt', 'archivedAt'])
const OPENNESS = { HIDDEN: 0, READ: 1, WRITE: 2 } as const

/**
 * What the actor may do with a field of a noun, or with what its API shows beside the fields. Without a rule it is
 * open. A custom field (`customFields.<key>`) without a rule of its own is as open as `customFields`.
 */
export function fieldAccess(actor: Actor, record: RecordDefinition, field: string): FieldAccess {
  if (actor.fields.size === 0) return 'WRITE'
  const own = ruleOf(actor, record, field)
  if (field === record.nameField || UNHIDEABLE.has(field)) return own === 'HIDDEN' ? 'READ' : own
  const paths = [...(record.beside?.[field] ?? []), ...(record.hiddenWith?.[field] ?? [])]
  const told = paths.map((path) => accessTo(actor, record, path))
  return told.reduce((least, one) => (OPENNESS[one] < OPENNESS[least] ? one : least), own)
}

function ruleOf({ fields }: Actor, { noun }: RecordDefinition, field: string): FieldAccess {
  const rule = fields.get(`${noun}.${field}`)
  if (rule) return rule
  return (field.startsWith('customFields.') ? fields.get(`${noun}.customFields`) : undefined) ?? 'WRITE'
}

/** As `fieldAccess`, of a field of the noun (`stage`) or of another one (`stage.pipeline`). */
export function accessTo(actor: Actor, record: RecordDefinition, path: string): FieldAccess {
  const [noun = '', field] = path.split('.')
  const other = field === undefined || noun === 'customFields' ? undefined : recordOfNoun(noun)
  return other ? fieldAccess(actor, other, field!) : fieldAccess(actor, record, path)
}

/** @throws Failure FORBIDDEN when the actor may not read (filter, sort, group by) or write the field. */
export function needField(actor: Actor, record: RecordDefinition, field: string, access: 'READ' | 'WRITE'): void {
  const given = fieldAccess(actor, record, field)
  if (given === 'WRITE' || (given === 'READ' && access === 'READ')) return
  const act = access === 'READ' ? 'filter, sort, group or match by' : 'write'
  throw new Failure('FORBIDDEN', `Your roles do not let you ${act} ${record.noun}.${field}.`)
}

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
  byId = false,
): Clause<boolean> {
  const reach = reachOf(actor, record, verb)
  if (!reach) return sql<boolean>`(1 = 0)`
  if (reach === 'ALL' || record.ownership.by === 'everyone') return EVERY_ROW
  const owned = ownedWithin(actor, record, alias, { engine, reach, byId })
  if (verb !== 'READ') return owned
  if (record.ownership.by === 'owner') return record.ownership.shared ? sharedWith(actor, record, alias, owned) : owned
  return sql<boolean>`(${owned} or ${followsVisible(engine, actor, record, record.ownership.field, alias)})`
}

/**
 * As `visible` for READ, of rows that are found by their id or through the record to which they belong: SQLite would
 * else look for each of them among what every single owner has.
 */
export function visibleFound(engine: Engine, actor: Actor, record: RecordDefinition, alias: string): Clause<boolean> {
  return visible(engine, actor, record, alias, 'READ', true)
}

/** The where-clause of those who see everything; compared by identity to leave it out of statements. */
export const EVERY_ROW = sql<boolean>`(1 = 1)`

/** Some record to which the row belongs is visible. */
function followsVisible(engine: Engine, actor: Actor, record: RecordDefinition, field: string, alias: string) {
  const links = record.fields[field] as LinksField
  const parents = allRecords()
    .filter((parent) => parent !== record && parent.ownership.by === 'owner' && reachOf(actor, parent, 'READ'))
    .map((parent) => {
      const clause = visibleFound(engine, actor, parent, 'parent')
      const ofNoun = sql`link."noun" = ${parent.noun}`
      if (clause === EVERY_ROW) return ofNoun
      // Asked for each link: a list of all that is visible would be made anew for every statement.
      return sql`(${ofNoun} and exists (select 1 from ${sql.table(parent.table)} as parent
        where parent."id" = link."recordId" and ${clause}))`
    })
  if (parents.length === 0) return sql`(1 = 0)`
  const own = sql.ref(`link.${links.ownColumn}`)
  const id = sql.ref(`${alias}.id`)
  return sql`exists (select 1 from ${sql.table(links.table)} as link where ${own} = ${id} and (${sql.join(parents, sql` or `)}))`
}
