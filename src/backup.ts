import { type Backup, backUpSqlite } from './platform/database/backup.ts'
import { DatabaseUnusable } from './platform/database/errors.ts'
import { readSettings, WrongSetting } from './settings.ts'

/** What the person at the terminal can mend. */
class CannotBackUp extends Error {}

/** `npm run backup FILE`: copies the SQLite database into a new file, while the server runs. */
function backUp(target: string | undefined): Backup {
  const { databaseUrl: url } = readSettings(process.env)
  if (!url.startsWith('file:'))
    throw new CannotBackUp(
      'PostgreSQL has a command of its own: pg_dump --format=custom --file=rapport.dump "$DATABASE_URL" (docs/guides/operations.md).',
    )
  if (!target) throw new CannotBackUp('Name the file to write: npm run backup backups/2026-10-31.db')
  return backUpSqlite(url, target)
}

try {
  const { file, bytes, lastEvent } = backUp(process.argv[2])
  console.log(`${file} holds ${(bytes / 2 ** 20).toFixed(1)} MiB, up to event ${lastEvent} of the log.`)
} catch (error) {
  if (![WrongSetting, DatabaseUnusable, CannotBackUp].some((kind) => error instanceof kind)) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}
