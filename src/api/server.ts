import type { GraphQLSchema } from 'graphql'
import type { Database, Sql } from '../platform/database/database.ts'
import { graphqlHandler } from './graphql-handler.ts'
import { httpServer } from './http.ts'
import type { DocumentLimits } from './limits.ts'
import type { Log } from './log.ts'
import type { SignIn } from './request-plugin.ts'

export interface ServerSettings {
  host: string
  /** 0: any free port. */
  port: number
  /** Web pages of which origins may call; `['*']`: all of them. */
  corsOrigins: string[]
  /** Bytes of one request's body; 8 MiB unless given. */
  bodyLimit?: number
  limits?: Partial<DocumentLimits>
}

export interface ServerParts {
  schema: GraphQLSchema
  database: Database
  signIn: SignIn
  /** ISO 4217 code of the workspace's base currency. */
  baseCurrency: (sql: Sql) => Promise<string>
  settings: ServerSettings
  log: Log
}

/** The API over HTTP. `yoga` answers GraphQL without a socket, for tests. */
export function createServer(parts: ServerParts) {
  const yoga = graphqlHandler(parts)
  return { yoga, ...httpServer(yoga, parts) }
}

export type Server = ReturnType<typeof createServer>
