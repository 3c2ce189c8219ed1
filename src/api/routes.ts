import type { IncomingMessage, ServerResponse } from 'node:http'
import { formRoutes } from './form-routes.ts'
import { jobRoutes } from './job-routes.ts'
import { operationRoutes } from './operations.ts'
import type { ServerParts } from './server.ts'
import { tokenRoutes } from './token-routes.ts'

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

type RouteParts = Pick<ServerParts, 'database' | 'log' | 'settings' | 'signIn' | 'tokens' | 'forms'>

/** What is answered beside GraphQL, by path; one that ends in a slash stands for everything below it. */
export function routesOf(
  { database, log, settings, signIn, tokens, forms }: RouteParts,
  stopping: () => boolean,
): ReadonlyMap<string, Route> {
  const { readyLag = 60 } = settings
  return new Map([
    ...operationRoutes({ database, log, mostLag: readyLag, stopping }),
    ...(tokens ? tokenRoutes(tokens) : []),
    ...(forms ? formRoutes(forms, settings.trustProxy ?? 0) : []),
    ...jobRoutes({ database, signIn, settings }),
  ])
}
