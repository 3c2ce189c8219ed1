import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Database } from '../../src/platform/database/database.ts'
import { sql } from '../../src/platform/database/sql.ts'

/**
 * Lets the system forget what it holds of the log in memory, as if there were none: what is asked next comes from the
 * disk. What PostgreSQL holds itself stays.
 */
export async function forgetLog(database: Database, url: string): Promise<void> {
  const run = promisify(execFile)
  for (const file of database.engine === 'sqlite' ? [url.slice('file:'.length)] : await filesOfLog(database)) {
    await run('sync', [file])
    await run('dd', [`of=${file}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0', 'status=none'])
  }
}

/** The files of the table and its indexes, a gigabyte each at most. */
async function filesOfLog({ read }: Database): Promise<string[]> {
  await sql`checkpoint`.execute(read)
  const { rows } = await sql<{ file: string }>`
    select current_setting('data_directory') || '/' || pg_relation_filepath(oid) as "file" from pg_class
    where oid = '"Event"'::regclass or oid in (select indexrelid from pg_index where indrelid = '"Event"'::regclass)`.execute(
    read,
  )
  return rows.flatMap(({ file }) =>
    readdirSync(dirname(file))
      .filter((name) => name === basename(file) || name.startsWith(`${basename(file)}.`))
      .map((name) => join(dirname(file), name)),
  )
}
