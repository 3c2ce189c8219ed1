import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Database, Sql } from '../platform/database/database.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { answerPlugin } from './answer-plugin.ts'
import { type Context, languageOf } from './context.ts'
import { httpServer } from './http.ts'
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts'
import type { Log } from './log.ts'
import { requestPlugin, type SignedIn, type SignIn } from './request-plugin.ts'

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
  const yoga = graphqlOf(parts)
  return { yoga, ...httpServer(yoga, parts) }
}

export type Server = ReturnType<typeof createServer>

const EXAMPLE = `# Sign in: open "Headers" below and put in {"Authorization": "Bearer <your key>"}.
# Then press the button, or Ctrl-Enter.
query First {
  viewer {
    name
    roles { name }
  }
}
`

const EXPOSED = ['X-Request-Id', 'Retry-After']

function graphqlOf({ schema, database, signIn, baseCurrency, settings, log }: ServerParts) {
  return createYoga<SignedIn, Context>({
    schema,
    context: (scope) => contextOf(scope, database, baseCurrency),
    plugins: [answerPlugin(log), requestPlugin(signIn, { ...DOCUMENT_LIMITS, ...settings.limits })],
    // Errors are masked by the answer plugin, which knows the request.
    maskedErrors: false,
    // The body is bounded before yoga; its own bound would run every body through a stream.
    maxRequestBodySize: false,
    multipart: false,
    batching: false,
    logging: false,
    landingPage: false,
    graphiql: {
      title: 'Rapport',
      defaultQuery: EXAMPLE,
      headers: '{"Authorization": "Bearer <your key>"}',
      shouldPersistHeaders: false,
    },
    cors: {
      origin: settings.corsOrigins,
      credentials: false,
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED,
      maxAge: 600,
    },
  })
}

/** Reads come from the replica where there is one, unless the client sends `Rapport-After` to see its own write. */
function contextOf(
  scope: SignedIn & { request: Request },
  database: Database,
  baseCurrency: ServerParts['baseCurrency'],
): Context {
  const { headers } = scope.request
  const language = languageOf(headers.get('accept-language'))
  const actor = { ...scope.actor!, language }
  const reading = (fresh: boolean) => openReading({ database, actor, fresh, baseCurrency })
  return {
    actor,
    database,
    language,
    reading: reading(headers.get('rapport-after') !== null),
    readAnew: () => reading(true),
    requestId: scope.requestId!,
    idempotencyKey: headers.get('idempotency-key'),
    hidden: scope.hidden!,
    replayed: scope.replayed!,
  }
}
