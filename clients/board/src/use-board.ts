import type { Client } from 'rapport-client'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { type BoardState, changed, EMPTY } from './board-state.ts'
import { followBoard } from './following.ts'
import { readColumn } from './reading.ts'
import { type Outcome, takeStep } from './stepping.ts'
import type { Asked, Card, Stage, Values } from './types.ts'

export interface BoardActs {
  /** Brings a deal into a stage; it is shown there at once, and goes back where that is refused. */
  step(card: Card, stage: Stage, values?: Values): Promise<Outcome>
  /** Asks on the card before it goes into a stage. */
  ask(card: Card, stage: Stage, asks: Asked[]): void
  dismiss(card: Card): void
  /** Fetches the next page of a column. */
  more(stage: Stage): Promise<void>
}

/** The live board of one pipeline. `onRights`: what this person may see has changed. */
export function useBoard(client: Client, pipeline: string, onRights: () => void): [BoardState, BoardActs] {
  const [state, tell] = useReducer(changed, EMPTY)
  const latest = useRef(state)
  latest.current = state
  const leaving = useRef(new AbortController())

  useEffect(() => {
    const ends = new AbortController()
    leaving.current = ends
    void followBoard({ client, pipeline, signal: ends.signal, tell, onRights })
    return () => ends.abort()
  }, [client, pipeline, onRights])

  const step = useCallback(
    async (card: Card, stage: Stage, values: Values = {}) => {
      tell({ kind: 'saving', id: card.id, stage: stage.id })
      const outcome = await takeStep(client, card, stage, values)
      tell({ kind: outcome.errors.length > 0 ? 'refused' : 'saved', id: card.id, ...outcome })
      return outcome
    },
    [client],
  )
  const more = useCallback(
    async (stage: Stage) => {
      const { next, hidden } = latest.current
      const after = next.get(stage.id) ?? null
      try {
        const page = await readColumn({ client, hidden, signal: leaving.current.signal }, stage, after)
        tell({ kind: 'more', page })
      } catch (failure) {
        if (!leaving.current.signal.aborted) tell({ kind: 'failed', failure })
      }
    },
    [client],
  )
  const ask = useCallback((card: Card, stage: Stage, asks: Asked[]) => {
    tell({ kind: 'asking', id: card.id, stage: stage.id, asks })
  }, [])
  const dismiss = useCallback((card: Card) => tell({ kind: 'dismissed', id: card.id }), [])

  return [state, { step, ask, dismiss, more }]
}
