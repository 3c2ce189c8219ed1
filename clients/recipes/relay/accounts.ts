import type { Environment, GraphQLTaggedNode, MutationParameters, SelectorStoreUpdater } from 'relay-runtime'
import {
  commitMutation,
  createOperationDescriptor,
  fetchQuery,
  getRequest,
  ROOT_ID,
  readInlineData,
  requestSubscription,
} from 'relay-runtime'
import type { documents_row$key, documents_row$data as Row } from './__generated__/documents_row.graphql'
import type { documentsCreateMutation } from './__generated__/documentsCreateMutation.graphql'
import type { documentsDeleteMutation } from './__generated__/documentsDeleteMutation.graphql'
import type { documentsEventsSubscription } from './__generated__/documentsEventsSubscription.graphql'
import type { documentsListQuery } from './__generated__/documentsListQuery.graphql'
import type { documentsUpdateMutation } from './__generated__/documentsUpdateMutation.graphql'
import { apply, remove } from './cache'
import * as documents from './documents'

export type { Row }

const FORCE = { networkCacheConfig: { force: true } }

/** Tells the list from the store, now and whenever it changes. In React: `usePaginationFragment`. */
export function watchAccounts(client: Environment, show: (rows: Row[]) => void): () => void {
  const operation = createOperationDescriptor(getRequest(documents.list), {})
  const retained = client.retain(operation)
  const snapshot = client.lookup(operation.fragment)
  const told = (data: documentsListQuery['response'] | undefined) => {
    if (data?.accounts)
      show(data.accounts.edges.map(({ node }) => readInlineData<documents_row$key>(documents.row, node)))
  }
  told(snapshot.data as documentsListQuery['response'])
  const read = () => void fetchQuery(client, documents.list, {}, FORCE).toPromise()
  const store = client.getStore()
  // Which is when the stream says that something may be missed. In React: `useSubscribeToInvalidationState`.
  const invalidated = store.subscribeToInvalidationState(store.lookupInvalidationState([ROOT_ID]), read)
  read()
  const watched = client.subscribe(snapshot, ({ data }) => told(data as documentsListQuery['response']))
  return () => {
    watched.dispose()
    invalidated.dispose()
    retained.dispose()
  }
}

/** What a screen may tell of the stream: that it stands, and why it ended. */
export interface Stream {
  live(): void
  failed(error: Error): void
}

/** Follows what others do, and brings the store up to date. In React: `useSubscription`. */
export function followAccounts(client: Environment, stream: Stream): () => void {
  const events = requestSubscription<documentsEventsSubscription>(client, {
    subscription: documents.events,
    variables: {},
    onError: stream.failed,
    onNext: (data) => data?.events.event === null && stream.live(),
    updater(store, data) {
      const subject = store.getRootField('events')?.getLinkedRecord('event')?.getLinkedRecord('subject')
      const event = data?.events.event
      if (subject?.getType() === 'Account') apply(store, subject)
      else if (event) remove(store, event.subjectId)
    },
  })
  return () => events.dispose()
}

/** Reads the next page; the store puts it behind the others. False: there is none. In React: `loadNext`. */
export async function moreAccounts(client: Environment): Promise<boolean> {
  const { data } = client.lookup(createOperationDescriptor(getRequest(documents.list), {}).fragment)
  const { hasNextPage, endCursor: after } = (data as documentsListQuery['response']).accounts.pageInfo
  if (hasNextPage) await fetchQuery(client, documents.list, { after }, FORCE).toPromise()
  return hasNextPage
}

export async function createAccount(client: Environment, input: documentsCreateMutation['variables']['input']) {
  const { accountCreate } = await commit<documentsCreateMutation>(client, documents.create, { input }, (store) =>
    apply(store, store.getRootField('accountCreate')?.getLinkedRecord('account')),
  )
  return { ...accountCreate, account: accountCreate.account && readInlineData(documents.row, accountCreate.account) }
}

export async function updateAccount(client: Environment, input: documentsUpdateMutation['variables']['input']) {
  return (await commit<documentsUpdateMutation>(client, documents.update, { input })).accountUpdate
}

export async function deleteAccount(client: Environment, id: string) {
  const { accountDelete } = await commit<documentsDeleteMutation>(
    client,
    documents.remove,
    { input: { id } },
    (store, data) => data?.accountDelete.deletedId && remove(store, data.accountDelete.deletedId),
  )
  return accountDelete
}

/** In React: `useMutation`. */
function commit<Mutation extends MutationParameters>(
  client: Environment,
  mutation: GraphQLTaggedNode,
  variables: Mutation['variables'],
  updater?: SelectorStoreUpdater<Mutation['response']>,
): Promise<Mutation['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<Mutation>(client, { mutation, variables, updater, onError: reject, onCompleted: resolve })
  })
}

/** The code of a request that failed, such as FORBIDDEN; undefined where no answer came. */
export function codeOf(error: any): unknown {
  return error?.source?.errors?.[0]?.extensions?.code
}
