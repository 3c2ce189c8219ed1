import { startBackground } from './background.ts'
import type { Log } from './log.ts'
import type { Database } from './platform/database/database.ts'
import { startSequencer } from './platform/log/sequencer.ts'
import { openServer } from './serving.ts'
import type { Settings } from './settings.ts'
import { startTracing } from './tracing.ts'

/** Why the server cannot listen, for the person who starts it. */
const LISTENING: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is in use by another process. Stop it, or set PORT to another one.`,
  EACCES: (host, port) => `This user may not listen on port ${port} of ${host}. Set PORT to one from 1024 on.`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
  ENOTFOUND: (host) => `There is no host ${host}. Set HOST to an address of this machine, such as 127.0.0.1.`,
}

/** What the operator can mend by other settings: told in one sentence, without a stack. */
export class CannotStart extends Error {}

/**
 * Runs all of Rapport over a workspace that is set up. Answers the port, and how to stop; the database stays open.
 * @throws CannotStart where it cannot listen.
 */
export async function run(database: Database, settings: Settings, log: Log) {
  const endTracing = startTracing(settings.collector, log)
  const sequencer = startSequencer(database)
  const server = openServer(database, settings, log, sequencer.onNumbered)
  const { port } = await server.listen().catch((error: NodeJS.ErrnoException) => {
    const sentence = LISTENING[error.code ?? '']
    throw sentence ? new CannotStart(sentence(settings.host, settings.port)) : error
  })
  const background = startBackground(database, settings, log, sequencer.onNumbered)
  return {
    port,
    async stop(): Promise<void> {
      await server.close()
      await server.settled()
      await background.stop()
      await sequencer.stop()
      await endTracing()
    },
  }
}
