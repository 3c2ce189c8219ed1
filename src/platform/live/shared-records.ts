import DataLoader from 'dataloader'
import { teamOfRow } from '../access/reach.ts'
import type { Database } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import { type Clause, sql } from '../database/sql.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { allRecords } from '../record/registry.ts'

/** A stored record, whoever may see it, and whose it is. */
export interface SharedRecord {
  row: Row
  ownerId: string | null
  /** Where the owner works; of what nobody owns the team to which it belongs. */
  teamId: string | null
  /** For which partner the owner works. */
  ownerPartnerId: string | null
}

/** A record to which another one belongs. */
export interface Parent {
  id: string
  noun: string
}

/** Loads once for all who are about to see it. Whoever hands something on decides on the reach before. */
export interface SharedRecords {
  record(record: RecordDefinition, id: string): Promise<SharedRecord | null>
  /** The entries of a field of links. */
  links(record: RecordDefinition, field: string, id: string): Promise<Row[]>
  /** Of a noun that follows others: the records to which one belongs now, as far as they decide on the reach. */
  parents(record: RecordDefinition, id: string): Promise<Parent[]>
}

/** `expected` ids come along with the first of their noun that is asked for. */
export function sharedRecords(database: Database, expected: ReadonlyMap<string, ReadonlySet<string>>): SharedRecords {
  const loaders = new Map<string, DataLoader<string, any>>()
  const asked = new Set<string>()

  function load<Value>(name: string, id: string, batch: (ids: string[]) => Promise<Map<string, Value>>) {
    let loader = loaders.get(name)
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const found = await batch([...ids])
        return ids.map((one) => found.get(one) ?? null)
      })
      loaders.set(name, loader)
    }
    const known = loader
    return known.load(id).catch((error) => {
      // The next one who asks tries again.
      known.clear(id)
      throw error
    }) as Promise<Value | null>
  }

  const links: SharedRecords['links'] = async (record, name, id) => {
    const field = record.fields[name] as LinksField
    return (await load(`links:${record.noun}.${name}`, id, (ids) => linksOf(database, field, ids))) ?? []
  }

  return {
    links,
    record(record, id) {
      const one = (each: string) => load(`record:${record.noun}`, each, (ids) => recordsOf(database, record, ids))
      const mine = expected.get(record.noun)
      if (mine?.has(id) && !asked.has(record.noun)) {
        asked.add(record.noun)
        // Asked for in the same moment, they come with the same statement.
        for (const other of mine) one(other).catch(() => {})
      }
      return one(id)
    },
    async parents(record, id) {
      if (record.ownership.by !== 'links') return []
      const nouns = allRecords().filter((parent) => parent !== record && parent.ownership.by === 'owner')
      const entries = await links(record, record.ownership.field, id)
      return entries.flatMap((entry) =>
        nouns.some((parent) => parent.noun === entry['noun'])
          ? [{ id: entry['recordId'] as string, noun: entry['noun'] as string }]
          : [],
      )
    },
  }
}

async function recordsOf(
  { engine, read }: Database,
  record: RecordDefinition,
  ids: string[],
): Promise<Map<string, SharedRecord>> {
  const owned = record.ownership.by !== 'everyone'
  const place: Clause<unknown> = owned
    ? sql`u."teamId" as "__team", u."partnerAccountId" as "__partner"`
    : sql`null as "__team", null as "__partner"`
  const users = owned ? sql`left join "User" as u on u."id" = t."ownerId"` : sql``
  const { rows } = await sql<Row>`select t.*, ${place} from ${sql.table(record.table)} as t ${users}
    where t."id" in (${jsonList(engine, ids)})`.execute(read)
  return new Map(
    rows.map(({ __team, __partner, ...row }) => [
      row['id'] as string,
      {
        ...{ row, ownerId: owned ? ((row['ownerId'] ?? null) as string | null) : null },
        ...{ teamId: (__team as string | null) ?? teamOfRow(record, row), ownerPartnerId: __partner as string | null },
      },
    ]),
  )
}

async function linksOf({ engine, read }: Database, field: LinksField, ids: string[]): Promise<Map<string, Row[]>> {
  const own = sql.ref(`l.${field.ownColumn}`)
  const { rows } = await sql<Row>`select l.* from ${sql.table(field.table)} as l
    where ${own} in (${jsonList(engine, ids)}) order by ${own}, l."position"`.execute(read)
  return Map.groupBy(rows, (row) => row[field.ownColumn] as string)
}
