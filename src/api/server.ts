import type { GraphQLSchema } from 'graphql'
import type { Database, Sql } from '../platform/database/database.ts'
import type { FormDesk, TokenDesk } from './desks.ts'
import { graphqlHandler } from './graphql-handler.ts'
import { httpServer } from './http.ts'
import type { LimitSettings } from './limit-settings.ts'
import type { Log } from './log.ts'
import type { SignIn } from './request-plugin.ts'

export interface ServerSettings extends LimitSettings {
  host: string
  /** 0: any free port. */
  port: number
  /** Web pages of which origins may call; `['*']`: all of them. */
  corsOrigins: string[]
  /** Bytes of one request's body; 8 MiB unless given. */
  bodyLimit?: number
  /** How many proxies of our own stand before the server; what they say of the client is believed. None unless given. */
  trustProxy?: number
  /** Seconds within which the whole of a request must arrive; 30 unless given. */
  requestSeconds?: number
  /** Seconds by which the numbering of events may be behind before `/readyz` says no; 60 unless given, 0: any. */
  readyLag?: number
  /** After how many uses a query is compiled to JavaScript; 1 unless given, 0: at once, `Infinity`: never. */
  compileAfter?: number
  /** Hosts and networks to which webhooks may send although they are not of the internet, with commas between them; none unless given. */
  webhookAllow?: string | null
  /** Keys with which the secrets of webhooks are sealed, the newest first; they are stored as they are without one. */
  secretsKeys?: Buffer[]
}

export interface ServerParts {
  schema: GraphQLSchema
  database: Database
  signIn: SignIn
  /** What stands behind `/oauth/token` and `/.well-known/jwks.json`; without it they are not there. */
  tokens?: TokenDesk
  /** What stands behind `/forms/`; without it the route is not there. */
  forms?: FormDesk
  /** ISO 4217 code of the workspace's base currency. */
  baseCurrency: (sql: Sql) => Promise<string>
  /** Calls back when events may have got numbers; this process's own commits unless given. */
  onNumbered?: (listener: () => void) => () => void
  settings: ServerSettings
  log: Log
}

/** The API over HTTP. `yoga` answers GraphQL without a socket, for tests. */
export function createServer(parts: ServerParts) {
  const { yoga, live, settled } = graphqlHandler(parts)
  const http = httpServer(yoga, live, parts)
  return {
    ...{ yoga, live, ...http },
    async close(): Promise<void> {
      await http.close()
      await settled()
    },
  }
}

export type Server = ReturnType<typeof createServer>
