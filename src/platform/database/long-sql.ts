import type { Database, Sql } from './database.ts'
import { sqlOver } from './dialect.ts'

/** Typed statements that all run as `Database.longRead`. */
export function longSql(database: Database): Sql {
  return sqlOver(database.engine, async (sql, parameters) => ({ rows: await database.longRead({ sql, parameters }) }))
}
