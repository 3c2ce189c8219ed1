import { type ApolloClient, CombinedGraphQLErrors } from '@apollo/client'
import { apply, remove } from './cache'
import { AccountCreate, AccountDelete, AccountEvents, AccountList, AccountUpdate } from './documents'
import type { AccountCreateInput, AccountRowFragment, AccountUpdateInput } from './generated/graphql'

export type Row = AccountRowFragment

/** Tells the list from the cache, now and whenever it changes. In React: `useQuery(AccountList)`. */
export function watchAccounts(client: ApolloClient, show: (rows: Row[]) => void): () => void {
  const list = client.watchQuery({ query: AccountList }).subscribe(({ data, dataState }) => {
    if (dataState === 'complete') show(data.accounts.edges.map(({ node }) => node))
  })
  return () => list.unsubscribe()
}

/** What a screen may tell of the stream: that it stands, and why it ended. */
export interface Stream {
  live(): void
  failed(error: Error): void
}

/** Follows what others do, and brings the cache up to date. In React: `useSubscription(AccountEvents, { onData })`. */
export function followAccounts(client: ApolloClient, stream: Stream): () => void {
  const events = client.subscribe({ query: AccountEvents }).subscribe({
    next({ data, error }) {
      if (error) return stream.failed(error)
      const event = data?.events?.event
      if (event === null) stream.live()
      else if (event?.subject?.__typename === 'Account') apply(client.cache, event.subject)
      else if (event) remove(client.cache, event.subjectId)
    },
    error: stream.failed,
  })
  return () => events.unsubscribe()
}

/** Reads the next page; the cache puts it behind the others. False: there is none. In React: `fetchMore`. */
export async function moreAccounts(client: ApolloClient): Promise<boolean> {
  const { hasNextPage, endCursor: after } = client.readQuery({ query: AccountList })?.accounts.pageInfo ?? {}
  if (hasNextPage) await client.query({ query: AccountList, variables: { after }, fetchPolicy: 'network-only' })
  return hasNextPage ?? false
}

export async function createAccount(client: ApolloClient, input: AccountCreateInput) {
  const { data } = await client.mutate({
    mutation: AccountCreate,
    variables: { input },
    update: (cache, { data }) => apply(cache, data?.accountCreate.account),
  })
  return data!.accountCreate
}

export async function updateAccount(client: ApolloClient, input: AccountUpdateInput) {
  const { data } = await client.mutate({ mutation: AccountUpdate, variables: { input } })
  return data!.accountUpdate
}

export async function deleteAccount(client: ApolloClient, id: string) {
  const { data } = await client.mutate({
    mutation: AccountDelete,
    variables: { input: { id } },
    update: (cache, { data }) => data?.accountDelete.deletedId && remove(cache, data.accountDelete.deletedId),
  })
  return data!.accountDelete
}

/** The code of a request that failed, such as FORBIDDEN; undefined where no answer came. */
export function codeOf(error: unknown): unknown {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['code'] : undefined
}
