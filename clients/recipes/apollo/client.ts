import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { print } from 'graphql'
import { createClient as createEvents } from 'graphql-sse'
import { follow } from '../follow'
import { cache } from './cache'

export function makeClient(url: string, token: () => string) {
  const signedIn = () => ({ authorization: `Bearer ${token()}` })
  const events = createEvents({ url, retryAttempts: 0, headers: signedIn })

  const live = new ApolloLink(
    ({ query, variables }) =>
      new Observable((sink) =>
        follow(events, { query: print(query), variables }, sink, (why) => {
          if (why === 'START') void client.refetchQueries({ include: 'active' })
          else void client.resetStore()
        }),
      ),
  )
  const headers = new SetContextLink((context, { operationType }) => ({
    headers: {
      ...context['headers'],
      ...signedIn(),
      ...(operationType === 'mutation' ? { 'idempotency-key': crypto.randomUUID() } : {}),
    },
  }))
  const client = new ApolloClient({
    cache: cache(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === 'subscription',
      live,
      headers.concat(new HttpLink({ uri: url })),
    ),
  })
  return client
}
