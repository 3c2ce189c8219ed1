import type { BoardState } from './board-state.ts'
import type { Card, Stage, Total } from './types.ts'

/** In which column a deal is shown: at once where it was dropped, back where it stands when that is refused. */
export function placeOf(state: BoardState, card: Card): string | undefined {
  const step = state.steps.get(card.id)
  return step?.saving && step.asks.length === 0 ? step.stage : card.stage?.id
}

/** The deals of every column in their order: those due first on top, of closed ones the latest. */
export function cardsByStage(state: BoardState): Map<string, Card[]> {
  const columns = Map.groupBy(state.cards.values(), (card) => placeOf(state, card) ?? '')
  for (const { id, status } of state.stages) columns.get(id)?.sort(status === 'OPEN' ? byCloseDate : byClosedOn)
  return columns
}

// Nobody knows when: behind those of which one does, as the server sorts them.
const LATE = '9999-12-31'
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function byCloseDate(one: Card, other: Card): number {
  return compare(one.closeDate ?? LATE, other.closeDate ?? LATE) || compare(one.id, other.id)
}

function byClosedOn(one: Card, other: Card): number {
  return compare(other.closedOn ?? LATE, one.closedOn ?? LATE) || compare(other.id, one.id)
}

/** Into which stages this person may bring the deal: what `allowed` says, never a guess about roles. */
export function targetsOf(card: Card, stages: readonly Stage[]): Stage[] {
  const may = (verb: Card['allowed'][number]) => card.allowed.includes(verb)
  const closed = card.status === 'WON' || card.status === 'LOST'
  return stages.filter(({ id, status }) => {
    if (id === card.stage?.id) return false
    if (closed) return status === 'OPEN' && may('REOPEN')
    return may(status === 'WON' ? 'WIN' : status === 'LOST' ? 'LOSE' : 'MOVE')
  })
}

/** How many deals stand in a stage, and what they are worth in each currency. */
export function totalsOf(totals: readonly Total[], stage: string): { count: number; sums: Total[] } {
  const own = totals.filter((total) => total.stage?.id === stage)
  const count = own.reduce((sum, total) => sum + total.count, 0)
  return { count, sums: own.filter(({ amount, currency }) => amount !== null && currency !== null) }
}
