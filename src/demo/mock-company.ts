import type { Log } from '../log.ts'
import { CannotStart, run } from '../running.ts'
import { readSettings } from '../settings.ts'
import { addressOf } from '../welcome.ts'
import { filledDatabase } from './mock-fill.ts'
import type { MockOptions } from './mock-options.ts'
import { troubleBefore } from './trouble.ts'

/** Where nobody but the mock itself comes in while trouble stands before the server. */
const INNER = { HOST: '127.0.0.1', PORT: '0' }

/** Serves the demo company from a new database file. @throws CannotStart where it cannot listen. */
export async function startMock(file: string, options: MockOptions, log: Log) {
  const troubled = options.latency > 0 || options.failRate > 0
  const settings = readSettings({
    ...process.env,
    ...{ DATABASE_URL: `file:${file}`, READ_DATABASE_URL: '', RAPPORT_CORS_ORIGINS: '*' },
    ...(troubled ? INNER : { HOST: options.host, PORT: String(options.port) }),
  })
  const { database, keys } = await filledDatabase(settings.databaseUrl, options.seed)
  const server = await run(database, settings, log).catch(namingOptions)
  const trouble = troubled ? await troubleBefore(server.port, options).catch(cannotListen) : null
  return {
    keys,
    address: addressOf(options.host, trouble?.port ?? server.port),
    async stop(): Promise<void> {
      await trouble?.close()
      await server.stop()
      await database.close()
    },
  }
}

/** What are settings of the server are options of the mock. */
function namingOptions(error: Error): never {
  if (!(error instanceof CannotStart)) throw error
  throw new CannotStart(error.message.replace(/\b(PORT|HOST)\b/, (name) => `--${name.toLowerCase()}`))
}

function cannotListen({ message }: Error): never {
  throw new CannotStart(`It cannot listen as --port and --host want it: ${message}.`)
}
