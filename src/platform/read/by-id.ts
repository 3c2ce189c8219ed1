import { visibleFound } from '../access/access.ts'
import { isOneOf } from '../database/rows.ts'
import { sql } from '../database/sql.ts'
import type { RecordDefinition, Row } from '../record/record.ts'
import { aliases } from './compiling.ts'
import { pointedBy, wantedColumns } from './pointed.ts'
import type { Reading } from './reading.ts'
import type { Wanted } from './wanted.ts'

/** Records that are asked for by their ids, with what is wanted of them, in 1 statement. */
export function recordsById({ sql: source, database, actor }: Reading, record: RecordDefinition, wanted: Wanted) {
  const { engine } = database
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, Row>> => {
    const { columns, joins, nest } = pointedBy({ engine, actor, alias: aliases() }, wanted, 't')
    const { rows } = await sql<Row>`select ${sql.join([wantedColumns(wanted, 't'), ...columns])}
      from ${sql.table(record.table)} as t ${sql.join(joins, sql` `)}
      where ${isOneOf(engine, sql`t."id"`, ids)} and ${visibleFound(engine, actor, record, 't')}`.execute(source)
    nest(rows)
    return new Map(rows.map((row) => [row['id'] as string, row]))
  }
}
