import {
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { traced } from '../trace/trace.ts'
import type { Compiled, Engine, Row, Sql } from './database.ts'
import { runClauses } from './sql.ts'

/** Runs one statement and answers with its rows and the number of rows it changed. */
export type Run = (sql: string, parameters: readonly unknown[]) => Promise<QueryResult<Row>>

/** Kysely's typed statements, written for `engine` and executed by `run`. */
export function sqlOver(engine: Engine, run: Run): Sql {
  const traceable: Run = (sql, parameters) =>
    traced('sql', { kind: 'client', attributes: { 'db.query.text': sql } }, () => run(sql, parameters))
  const source: Sql = new Kysely({ dialect: dialectOf(engine, driverOver(traceable)) })
  return runClauses(source, engine, traceable)
}

function dialectOf(engine: Engine, driver: Driver): Dialect {
  return engine === 'sqlite'
    ? {
        createDriver: () => driver,
        createAdapter: () => new SqliteAdapter(),
        createQueryCompiler: () => new SqliteQueryCompiler(),
        createIntrospector: (db) => new SqliteIntrospector(db),
      }
    : {
        createDriver: () => driver,
        createAdapter: () => new PostgresAdapter(),
        createQueryCompiler: () => new PostgresQueryCompiler(),
        createIntrospector: (db) => new PostgresIntrospector(db),
      }
}

function driverOver(run: Run): Driver {
  const connection = {
    executeQuery: ({ sql, parameters }: Compiled) => run(sql, parameters) as Promise<QueryResult<any>>,
    async *streamQuery() {
      yield refuse()
    },
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: async () => refuse(),
    commitTransaction: async () => refuse(),
    rollbackTransaction: async () => refuse(),
    releaseConnection: async () => {},
    destroy: async () => {},
  }
}

function refuse(): never {
  throw new Error('Transactions are opened by Database.unit, rows are read whole')
}
