import { type ApolloCache, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { AccountList } from './documents'
import type { AccountListQuery, AccountRowFragment } from './generated/graphql'

/** What has an id is kept by it, and every answer that holds it brings it up to date. Lists grow page by page. */
export const cache = () =>
  new InMemoryCache({
    typePolicies: {
      Query: { fields: { accounts: relayStylePagination(['filter', 'orderBy', 'includeArchived']) } },
    },
  })

/** Brings the list to where an account is now: fields of one that it holds are up to date by themselves. */
export function apply(cache: ApolloCache, account: AccountRowFragment | null | undefined): void {
  if (account?.archivedAt) remove(cache, account.id)
  else if (account) cache.updateQuery({ query: AccountList }, (list) => list && inserted(list, account))
}

/** The list is ordered by id, the newest first; what belongs behind the pages that were read comes with the next one. */
function inserted(list: AccountListQuery, node: AccountRowFragment): AccountListQuery {
  const { edges, pageInfo } = list.accounts
  if (edges.some((edge) => edge.node.id === node.id)) return list
  const older = edges.findIndex((edge) => edge.node.id < node.id)
  if (older < 0 && pageInfo.hasNextPage) return list
  const edge = { __typename: 'AccountEdge' as const, cursor: '', node }
  return { accounts: { ...list.accounts, edges: edges.toSpliced(older < 0 ? edges.length : older, 0, edge) } }
}

/** Takes an account out of every list of accounts. */
export function remove(cache: ApolloCache, id: string | null | undefined): void {
  cache.modify({
    fields: {
      accounts: (list: any, { readField }) => ({
        ...list,
        edges: list.edges.filter(({ node }: any) => readField('id', node) !== id),
      }),
    },
  })
}
