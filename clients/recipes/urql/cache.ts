import { type Cache, cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { AccountList } from './documents'
import type { AccountEventsSubscription, AccountListQuery, AccountRowFragment } from './generated/graphql'

/** What has an id is kept by it, and every answer that holds it brings it up to date. The rest stands in its parent. */
export const cache = () =>
  cacheExchange({
    keys: {
      Money: () => null,
      EventMessage: () => null,
      AccountConnection: () => null,
      AccountEdge: () => null,
      PageInfo: () => null,
      UserError: () => null,
    },
    resolvers: { Query: { accounts: relayPagination() } },
    updates: {
      Mutation: {
        accountCreate: (result: any, _, cache) => apply(cache, result.accountCreate.account),
        accountDelete: (result: any, _, cache) => remove(cache, result.accountDelete.deletedId),
      },
      Subscription: {
        events(result, _, cache) {
          const { event } = (result as unknown as AccountEventsSubscription).events
          if (!event) readAnew(cache)
          else if (event.subject?.__typename === 'Account') apply(cache, event.subject)
          else remove(cache, event.subjectId)
        },
      },
    },
  })

/** Brings the list to where an account is now: fields of one that it holds are up to date by themselves. */
function apply(cache: Cache, account: AccountRowFragment | null | undefined): void {
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

/** The lists may miss something: urql asks again for those that are shown. */
function readAnew(cache: Cache): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query'))
    if (fieldName === 'accounts') cache.invalidate('Query', fieldName, given ?? undefined)
}

function remove(cache: Cache, id: string | null | undefined): void {
  if (!id) return
  for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
    const list = fieldName === 'accounts' ? (cache.resolve('Query', fieldKey) as string | null) : null
    if (!list) continue
    const edges = (cache.resolve(list, 'edges') ?? []) as string[]
    const left = edges.filter((edge) => cache.resolve(edge, 'node') !== `Account:${id}`)
    cache.link(list, 'edges', left)
  }
  cache.invalidate({ __typename: 'Account', id })
}
