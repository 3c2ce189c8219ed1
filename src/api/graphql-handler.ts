import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga } from 'graphql-yoga'
import { textCache } from './limits-memory.ts'
import { openLiveServer } from './live-server.ts'
import { pluginsOf } from './plugins.ts'
import { contexts } from './request-context.ts'
import type { SignedIn } from './request-plugin.ts'
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

/** Characters of documents that are kept parsed. */
const REMEMBERED = 1_000_000

const EXPOSED = ['X-Request-Id', 'Retry-After']

/**
 * GraphQL over HTTP, without a socket of its own, and what is live about it. `settled` resolves when nothing that
 * requests left behind is still being written.
 */
export function graphqlHandler(parts: ServerParts) {
  const { schema, settings } = parts
  const { plugins, settled } = pluginsOf(parts)
  const live = openLiveServer(parts)
  const yoga = createYoga<SignedIn, ReturnType<ReturnType<typeof contexts>>>({
    schema,
    context: contexts(parts),
    plugins: [live.plugin, ...plugins],
    parserAndValidationCache: { documentCache: textCache(REMEMBERED), errorCache: textCache(REMEMBERED) },
    // Errors are masked by the answer plugin, which knows the request.
    maskedErrors: false,
    // The body is bounded before yoga; its own bound would run every body through a stream.
    maxRequestBodySize: false,
    multipart: false,
    batching: false,
    logging: false,
    landingPage: false,
    // The page comes from the server itself: it works without the internet.
    renderGraphiQL,
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
  return { yoga, live: live.over(yoga), settled }
}
