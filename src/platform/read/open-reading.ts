import DataLoader from 'dataloader'
import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { visible } from '../access/visible.ts'
import { readDefinitions } from '../customfields/definitions.ts'
import type { Database, Sql } from '../database/database.ts'
import { jsonList } from '../database/rows.ts'
import type { LinksField } from '../record/field.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { Relation } from '../record/relation.ts'
import { aggregateRecords } from './aggregate.ts'
import { allowedVerbs } from './allowed.ts'
import { customFieldsBatch, externalIdsBatch, linksBatch } from './beside.ts'
import { compiling, mentionsCustomFields } from './compiling.ts'
import { countStatement, type ListArguments, type PageRows, pageStatement } from './page.ts'
import type { Definitions, Reading } from './reading.ts'
import { searchRecords } from './search.ts'

export interface ReadingParts {
  database: Database
  actor: Actor
  /** Read what was written last, not what a replica has reached. */
  fresh: boolean
  baseCurrency: (sql: Sql) => Promise<string>
}

const NO_DEFINITIONS: Definitions = new Map()

export function openReading({ database, actor, fresh, baseCurrency }: ReadingParts): Reading {
  const source = fresh ? database.read : database.readStale
  const { engine } = database
  const kept = keepLoaders()
  let definitions: Promise<Definitions> | null = null
  let base: Promise<string> | null = null

  const reading: Reading = {
    database,
    actor,
    sql: source,
    loader: kept,
    definitions: () => (definitions ??= readDefinitions(source)),
    baseCurrency: () => (base ??= baseCurrency(source)),
    async compiling(question) {
      const known = mentionsCustomFields(question) ? await reading.definitions() : NO_DEFINITIONS
      return compiling({ engine, actor, definitions: known, baseCurrency: await reading.baseCurrency() })
    },
    byId: (record, id) => kept(`record:${record.noun}`, recordsBatch(source, database, actor, record))(id),
    async links(record, name, id) {
      const field = record.fields[name] as LinksField
      return (await kept(`links:${record.noun}.${name}`, linksBatch(source, engine, field))(id)) ?? []
    },
    async externalIds(record, id) {
      return (await kept(`externalIds:${record.noun}`, externalIdsBatch(source, engine, record))(id)) ?? []
    },
    async customFields(record, id) {
      const batch = customFieldsBatch(source, engine, record, reading.definitions)
      return (await kept(`customFields:${record.noun}`, batch)(id)) ?? []
    },
    allowed: (record, row) => allowedVerbs(reading, record, row),
    async page(record, args) {
      const { statement, read } = pageStatement(await reading.compiling(args), record, args)
      return { ...read((await statement.execute(source)).rows), count: () => countOf(reading, record, args) }
    },
    async related(_record, relation, id, args) {
      const page = await kept(`page:${nestedName(relation, args)}`, nestedPages(reading, relation, args))(id)
      const count = kept(`count:${nestedName(relation, args)}`, nestedCounts(reading, relation, args))
      return { ...page!, count: async () => (await count(id)) ?? 0 }
    },
    aggregate: (record, args) => aggregateRecords(reading, record, args),
    search: (query, records, first) => searchRecords(reading, query, records, first),
  }
  return reading
}

/** One loader per name: ids asked for within one turn of the event loop make one batch. */
function keepLoaders(): Reading['loader'] {
  const loaders = new Map<string, DataLoader<string, any>>()
  return (name, batch) => {
    let loader = loaders.get(name)
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const found = await batch(ids)
        return ids.map((id) => found.get(id) ?? null)
      })
      loaders.set(name, loader)
    }
    return (id) => loader.load(id)
  }
}

function recordsBatch(source: Sql, { engine }: Database, actor: Actor, record: RecordDefinition) {
  return async (ids: readonly string[]) => {
    const { rows } = await sql<Row>`select t.* from ${sql.table(record.table)} as t
      where t."id" in (${jsonList(engine, [...ids])}) and ${visible(engine, actor, record, 't')}`.execute(source)
    return new Map(rows.map((row) => [row['id'] as string, row]))
  }
}

async function countOf(reading: Reading, record: RecordDefinition, args: ListArguments): Promise<number> {
  const { rows } = await countStatement(await reading.compiling(args), record, args).execute(reading.sql)
  return Number(rows[0]?.['count'] ?? 0)
}

function nestedPages(reading: Reading, relation: Relation, args: ListArguments) {
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, PageRows>> => {
    const within = { relation, parentIds: [...ids] }
    const { statement, read } = pageStatement(await reading.compiling(args), relation.target, args, within)
    const byParent = Map.groupBy((await statement.execute(reading.sql)).rows, (row) => row['__parent'] as string)
    return new Map(ids.map((id) => [id, read(byParent.get(id) ?? [])]))
  }
}

function nestedCounts(reading: Reading, relation: Relation, args: ListArguments) {
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const within = { relation, parentIds: [...ids] }
    const statement = countStatement(await reading.compiling(args), relation.target, args, within)
    const { rows } = await statement.execute(reading.sql)
    return new Map(rows.map((row) => [row['__parent'] as string, Number(row['count'])]))
  }
}

/** Equal for lists that one statement can answer: the same relation asked with the same arguments. */
function nestedName(relation: Relation, args: ListArguments): string {
  const join = relation.column ?? `${relation.through!.table}.${relation.through!.own}`
  return `${relation.target.noun}.${join}:${JSON.stringify(args)}`
}
