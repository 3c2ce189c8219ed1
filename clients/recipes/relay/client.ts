import { createClient as createSocket } from 'graphql-ws'
import { commitLocalUpdate, Environment, Network, Observable, RecordSource, Store } from 'relay-runtime'
import { follow } from '../follow'

export function makeClient(url: string, token: () => string) {
  const authorization = () => `Bearer ${token()}`
  const socket = createSocket({
    url: url.replace(/^http/, 'ws'),
    retryAttempts: 0,
    connectionParams: () => ({ authorization: authorization() }),
  })
  const environment: Environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(
      async ({ text, operationKind }, variables) => {
        const headers: Record<string, string> = { 'content-type': 'application/json', authorization: authorization() }
        if (operationKind === 'mutation') headers['idempotency-key'] = crypto.randomUUID()
        const body = JSON.stringify({ query: text, variables })
        return (await fetch(url, { method: 'POST', headers, body })).json()
      },
      ({ text }, variables) =>
        Observable.create((sink) =>
          follow(socket, { query: text!, variables }, sink, () =>
            commitLocalUpdate(environment, (store) => store.invalidateStore()),
          ),
        ),
    ),
  })
  return environment
}
