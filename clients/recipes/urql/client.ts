import { Client, fetchExchange, makeOperation, mapExchange, subscriptionExchange } from '@urql/core'
import { createClient as createSocket } from 'graphql-ws'
import { follow } from '../follow'
import { cache } from './cache'

export function makeClient(url: string, token: () => string): Client {
  const socket = createSocket({
    url: url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    connectionParams: () => ({ authorization: `Bearer ${token()}` }),
  })
  return new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cache(),
      mapExchange({
        onOperation(operation) {
          const { fetchOptions, ...context } = operation.context
          const headers: Record<string, string> = { authorization: `Bearer ${token()}` }
          if (operation.kind === 'mutation') headers['idempotency-key'] = crypto.randomUUID()
          return makeOperation(operation.kind, operation, { ...context, fetchOptions: { ...fetchOptions, headers } })
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: follow(socket, { query: query!, variables: { ...variables } }, sink),
          }),
        }),
      }),
    ],
  })
}
