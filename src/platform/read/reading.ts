import type { Actor } from '../access/actor.ts'
import type { CustomDefinition } from '../customfields/definitions.ts'
import type { Database, Sql } from '../database/database.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import type { AggregateArguments, AggregateRow } from './aggregate.ts'
import type { Compiling } from './compiling.ts'
import type { Lists } from './lists.ts'
import type { Wanted } from './wanted.ts'

export interface CustomFieldValue {
  key: string
  text: string | null
  number: number | null
  date: string | null
  boolean: boolean | null
  options: string[] | null
}

/** Custom fields by noun and key. */
export type Definitions = ReadonlyMap<string, ReadonlyMap<string, CustomDefinition>>

/**
 * What one request reads: every path through it carries the actor's where-clause, and what is asked for one by one is
 * fetched together. Make a new one after a write: it remembers what it saw.
 */
export interface Reading extends Lists {
  database: Database
  actor: Actor
  sql: Sql
  /** null when missing or invisible. */
  byId(record: RecordDefinition, id: string, wanted?: Wanted): Promise<Row | null>
  /** Rows of a links field's table, in their order. */
  links(record: RecordDefinition, field: string, id: string): Promise<Row[]>
  externalIds(record: RecordDefinition, id: string): Promise<{ source: string; id: string }[]>
  customFields(record: RecordDefinition, id: string): Promise<CustomFieldValue[]>
  /** Verbs that the actor may use on the record; never READ. */
  allowed(record: RecordDefinition, row: Row): Promise<string[]>
  aggregate(record: RecordDefinition, args: AggregateArguments): Promise<AggregateRow[]>
  search(query: string, records: RecordDefinition[], first: number): Promise<Row[]>
  /** Rows that belong to many ids in one statement: a batch of the noun's own, one per request and name. */
  loader<Value>(
    name: string,
    batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): (id: string) => Promise<Value | null>
  compiling(question: unknown): Promise<Compiling>
  definitions(): Promise<Definitions>
  /** ISO 4217 code of the workspace's base currency. */
  baseCurrency(): Promise<string>
}
