import { type Client, RapportError } from 'rapport-client'
import type { Change, ColumnPage } from './board-state.ts'
import { Column, Frame } from './generated/documents.ts'
import type { Stage } from './types.ts'

/** Deals of a column that are fetched at once. */
const PAGE = 25

interface Reading {
  client: Client
  hidden: ReadonlySet<string>
  signal: AbortSignal
}

/** Reads the whole board: the frame first, then the first page of every column. */
export async function readBoard(
  client: Client,
  pipeline: string,
  signal: AbortSignal,
): Promise<Extract<Change, { kind: 'read' }>> {
  let hidden: ReadonlySet<string> = new Set()
  const onExtensions = (told: { hidden?: (string | number)[][] }) => {
    // Such as ["opportunities", "nodes", 0, "amount"].
    hidden = new Set(told.hidden?.filter(([root]) => root === 'opportunities').map((path) => String(path[3])))
  }
  const frame = await client.request(Frame, { pipeline }, { signal, onExtensions })
  const stages = frame.pipeline?.stages ?? []
  const pages = await Promise.all(stages.map((stage) => readColumn({ client, hidden, signal }, stage, null)))
  return { kind: 'read', frame, hidden, pages }
}

/** One page of a column. */
export async function readColumn(
  { client, hidden, signal }: Reading,
  stage: Stage,
  after: string | null,
): Promise<ColumnPage> {
  const open = stage.status === 'OPEN'
  const sorted = !hidden.has(open ? 'closeDate' : 'closedOn')
  const orderBy = open ? [{ closeDate: 'ASC' as const }] : [{ closedOn: 'DESC' as const }, { id: 'DESC' as const }]
  const asked = { stage: stage.id, first: PAGE, after }
  const ask = (order: typeof orderBy | null) => client.request(Column, { ...asked, orderBy: order }, { signal })
  const { opportunities } = await ask(sorted ? orderBy : null).catch((thrown) => {
    // Without a single deal nothing told that the day is hidden, and by what is hidden nobody may sort.
    if (!(thrown instanceof RapportError && thrown.code === 'FORBIDDEN' && sorted)) throw thrown
    return ask(null)
  })
  const { hasNextPage, endCursor } = opportunities.pageInfo
  return { stage: stage.id, cards: opportunities.nodes, next: hasNextPage ? endCursor : null }
}
