import { createYoga } from 'graphql-yoga'
import { answerPlugin } from './answer-plugin.ts'
import type { Context } from './context.ts'
import { DOCUMENT_LIMITS } from './limits.ts'
import { contextOf } from './request-context.ts'
import { requestPlugin, type SignedIn } from './request-plugin.ts'
import type { ServerParts } from './server.ts'

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

/** GraphQL over HTTP, without a socket of its own. */
export function graphqlHandler({ schema, database, signIn, baseCurrency, settings, log }: ServerParts) {
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
