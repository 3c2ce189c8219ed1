import type { Kysely } from 'kysely'
import type { DB } from './generated/tables.ts'

export type Engine = 'sqlite' | 'postgres'

/** Typed statements over the tables of the model. */
export type Sql = Kysely<DB>

/** A row as it is stored: columns by name, in the values that both engines share. */
export type Row = Record<string, unknown>

/** A transaction that is open. Only `Database.unit` makes one. */
export interface Transaction {
  engine: Engine
  sql: Sql
}

/** A statement that is ready to run, as Kysely's `compile()` gives it. */
export interface Compiled {
  sql: string
  parameters: readonly unknown[]
}

export interface Database {
  engine: Engine
  /** Reads outside a unit: never sees an uncommitted row. Throws inside a unit: there every read goes through it. */
  read: Sql
  /** As `read`, on the replica where one is set; for lists, aggregates and exports. The same as `read` without one. */
  readStale: Sql
  /**
   * A read that may take seconds, as `readStale`, without holding up the event loop: a worker thread on SQLite.
   * @throws Error inside a unit.
   */
  longRead(statement: Compiled): Promise<Row[]>
  /**
   * Runs `body` in one transaction that commits when it returns and rolls back when it throws.
   * SQLite: queued on the one writer. PostgreSQL: run again, at most 3 times, after a serialisation failure, a
   * deadlock or a unique violation: a repeated `body` then sees what the other writer committed.
   * A statement that failed spoils the unit: it rolls back even where `body` swallowed the error.
   * @throws UnitInsideUnit when called inside a unit.
   * @throws UnitTooLong when the unit lasted longer than 5 s.
   * @throws UniqueViolation when a unique key is taken, after the repetitions.
   */
  unit<Answer>(body: (transaction: Transaction) => Promise<Answer>): Promise<Answer>
  /**
   * Another number as soon as a commit has changed one of the tables: what was read from them before may be kept as
   * long as it is the same. Null on PostgreSQL, where other processes write too.
   */
  stamp(tables: readonly string[]): number | null
  /** Statements that ran since the process started; tests assert differences. */
  statements(): number
  /** How the connections are used; `waiting`: who waits for one. On SQLite one writes and one reads. */
  connections(): { idle: number; busy: number; waiting: number }
  close(): Promise<void>
}
