import { type Client, CombinedError } from '@urql/core'
import { AccountCreate, AccountDelete, AccountEvents, AccountList, AccountUpdate } from './documents'
import type { AccountCreateInput, AccountRowFragment, AccountUpdateInput } from './generated/graphql'

export type Row = AccountRowFragment

/** Tells the list from the cache, now and whenever it changes. In React: `useQuery({ query: AccountList })`. */
export function watchAccounts(client: Client, show: (rows: Row[]) => void): () => void {
  const { unsubscribe } = client.query(AccountList, {}, { requestPolicy: 'cache-first' }).subscribe(({ data }) => {
    if (data) show(data.accounts.edges.map(({ node }) => node))
  })
  return unsubscribe
}

/** What a screen may tell of the stream: that it stands, and why it ended. */
export interface Stream {
  live(): void
  failed(error: Error): void
}

/** Follows what others do; the cache takes it in. In React: `useSubscription({ query: AccountEvents })`. */
export function followAccounts(client: Client, stream: Stream): () => void {
  const { unsubscribe } = client.subscription(AccountEvents, {}).subscribe(({ data, error }) => {
    if (error) stream.failed(error)
    else if (data?.events.event === null) stream.live()
  })
  return unsubscribe
}

/** Reads the next page; the cache puts it behind the others. False: there is none. */
export async function moreAccounts(client: Client): Promise<boolean> {
  const { hasNextPage, endCursor: after } = client.readQuery(AccountList, {})?.data?.accounts.pageInfo ?? {}
  if (hasNextPage) await client.query(AccountList, { after }).toPromise()
  return hasNextPage ?? false
}

export async function createAccount(client: Client, input: AccountCreateInput) {
  const { data, error } = await client.mutation(AccountCreate, { input }).toPromise()
  if (error) throw error
  return data!.accountCreate
}

export async function updateAccount(client: Client, input: AccountUpdateInput) {
  const { data, error } = await client.mutation(AccountUpdate, { input }).toPromise()
  if (error) throw error
  return data!.accountUpdate
}

export async function deleteAccount(client: Client, id: string) {
  const { data, error } = await client.mutation(AccountDelete, { input: { id } }).toPromise()
  if (error) throw error
  return data!.accountDelete
}

/** The code of a request that failed, such as FORBIDDEN; undefined where no answer came. */
export function codeOf(error: unknown): unknown {
  return error instanceof CombinedError ? error.graphQLErrors[0]?.extensions['code'] : undefined
}
