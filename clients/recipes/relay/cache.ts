import { ConnectionHandler, type RecordProxy, type RecordSourceSelectorProxy } from 'relay-runtime'

const listIn = (store: RecordSourceSelectorProxy) =>
  ConnectionHandler.getConnection(store.getRoot(), 'AccountList_accounts')

/** Brings the list to where an account is now: fields of one that it holds are up to date by themselves. */
export function apply(store: RecordSourceSelectorProxy, account: RecordProxy | null | undefined): void {
  const list = listIn(store)
  if (account?.getValue('archivedAt')) remove(store, account.getDataID())
  else if (account && list) insert(store, list, account)
}

function insert(store: RecordSourceSelectorProxy, list: RecordProxy, account: RecordProxy): void {
  const id = account.getDataID()
  const edges = list.getLinkedRecords('edges') ?? []
  const nodes = edges.map((edge) => edge.getLinkedRecord('node')?.getDataID() ?? '')
  if (nodes.includes(id)) return
  // The list is ordered by id, the newest first; what belongs behind the pages that were read comes with the next one.
  const older = nodes.findIndex((node) => node < id)
  if (older < 0 && list.getLinkedRecord('pageInfo')?.getValue('hasNextPage')) return
  const edge = ConnectionHandler.createEdge(store, list, account, 'AccountEdge')
  list.setLinkedRecords(edges.toSpliced(older < 0 ? edges.length : older, 0, edge), 'edges')
}

/** Takes an account out of the list. */
export function remove(store: RecordSourceSelectorProxy, id: string): void {
  const list = listIn(store)
  if (list) ConnectionHandler.deleteNode(list, id)
}
