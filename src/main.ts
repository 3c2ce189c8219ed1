import { type Log, makeLog, withoutSecrets } from './log.ts'
import { DatabaseUnusable } from './platform/database/errors.ts'
import { openDatabase } from './platform/database/open.ts'
import { CannotStart, run } from './running.ts'
import { setUp } from './set-up.ts'
import { readSettings, type Settings, WrongSetting } from './settings.ts'
import { addressOf, signInLines, welcomeLines } from './welcome.ts'

/** npm and the terminal both pass a Ctrl-C on: one wish to stop, not two. */
const SAME_WISH = 500

/** Codes of a path that cannot be a database: a folder, a file of another kind, one without rights or room. */
const NO_FILE =
  /^(SQLITE_(CANTOPEN|NOTADB|READONLY|PERM|FULL|IOERR)|E(ACCES|EXIST|ISDIR|NOENT|NOSPC|NOTDIR|PERM|ROFS)$)/

async function start(settings: Settings, log: Log): Promise<() => Promise<void>> {
  const { databaseUrl: url, readDatabaseUrl: readUrl } = settings
  const database = await openDatabase({ url, readUrl }).catch((error: NodeJS.ErrnoException) => {
    if (!url.startsWith('file:') || !NO_FILE.test(error.code ?? '')) throw error
    throw new CannotStart(`DATABASE_URL names ${url}, which cannot be opened as a SQLite file: ${error.message}.`)
  })
  try {
    const key = await setUp(database, settings.adminKey)
    tell(signInLines(key))
    const { port, stop } = await run(database, settings, log)
    tell(welcomeLines(addressOf(settings.host, port), key))
    log.info('Started', { host: settings.host, port, engine: database.engine })
    return async () => {
      await stop()
      await database.close()
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let asked: number | null = null
  const hear = (signal: string) => {
    if (asked !== null && Date.now() - asked < SAME_WISH) return
    if (asked !== null) {
      log.warn('Stopped at once, with requests in flight', { signal })
      process.exit(1)
    }
    asked = Date.now()
    log.info('Stopping: what is in flight is finished first; a second signal stops at once', { signal })
    stop().then(
      () => {
        log.info('Stopped')
        process.exit(0)
      },
      (error) => die(log, 'Stopping failed', error),
    )
  }
  process.on('SIGTERM', hear).on('SIGINT', hear)
}

function die(log: Log, message: string, error: unknown): never {
  log.error(message, { error })
  process.exit(1)
}

function tell(lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

try {
  const settings = readSettings(process.env)
  const keys = settings.secretsKeys.map((key) => key.toString('base64'))
  const secrets = [settings.adminKey, ...keys, ...Object.values(settings.collector?.headers ?? {})]
  const write = (line: string) => void process.stderr.write(withoutSecrets(line, secrets))
  const log = makeLog(settings.logLevel, write, process.stderr.isTTY === true)
  // A request whose answer has left already may still fail somewhere: that is told, and ends nobody else's.
  process.on('unhandledRejection', (error) => log.error('Something failed that nobody waited for', { error }))
  process.on('uncaughtException', (error) => die(log, 'A fault that nothing caught', error))
  stopOnSignals(await start(settings, log), log)
} catch (error) {
  const mendable = [WrongSetting, DatabaseUnusable, CannotStart].some((kind) => error instanceof kind)
  const { message, stack } = error as Error
  process.stderr.write(`${mendable ? message : `The server cannot start. ${stack}`}\n`)
  process.exit(mendable ? 2 : 1)
}
