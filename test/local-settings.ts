import type { ServerSettings } from '../src/api/server.ts'

/** After how many uses a query is compiled, as RAPPORT_JIT asks of a whole run of the tests. */
const COMPILE_AFTER: Record<string, number> = { always: 0, never: Number.POSITIVE_INFINITY }

/** The settings of a server that answers this machine alone, on a free port. */
export const LOCAL: ServerSettings = {
  ...{ host: '127.0.0.1', port: 0, corsOrigins: ['*'] },
  compileAfter: COMPILE_AFTER[process.env['RAPPORT_JIT'] ?? ''] ?? 1,
}
