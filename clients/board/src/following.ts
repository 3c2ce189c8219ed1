import { type Client, RapportError, subscribe } from 'rapport-client'
import type { Change } from './board-state.ts'
import { Changes } from './generated/documents.ts'
import { readBoard } from './reading.ts'

interface Following {
  client: Client
  pipeline: string
  signal: AbortSignal
  tell: (change: Change) => void
  /** The stream ended because what this person may see or do is another thing now. */
  onRights: () => void
}

/**
 * Keeps the board up to date until the signal ends it. The stream is opened before the board is read, so nothing
 * falls between; what it tells meanwhile waits, and older versions are passed over. The client resumes by itself.
 */
export async function followBoard(following: Following): Promise<void> {
  const { signal, tell, onRights } = following
  while (!signal.aborted) {
    try {
      await untilItEnds(following)
    } catch (thrown) {
      if (signal.aborted) return
      const code = thrown instanceof RapportError ? thrown.code : null
      if (code === 'RIGHTS_CHANGED') return onRights()
      if (code !== 'CURSOR_EXPIRED') return tell({ kind: 'failed', failure: thrown })
    }
  }
}

async function untilItEnds({ client, pipeline, signal, tell }: Following): Promise<void> {
  const onReconnect = () => tell({ kind: 'connection', connection: 'lost' })
  const changes = subscribe(client, Changes, { pipeline }, { signal, heartbeats: true, onReconnect })
  let read = false
  for await (const { pipelineChanged: change } of changes) {
    // The server says something at once when it begins to listen.
    if (!read) tell(await readBoard(client, pipeline, signal))
    read = true
    tell({ kind: 'connection', connection: 'live' })
    if (change.opportunityId === null) continue
    const card = change.kind === 'LEFT' ? null : change.opportunity
    tell({ kind: 'told', id: change.opportunityId, card, totals: change.totals })
  }
}
