import type { Client } from 'rapport-client'
import { createContext, type KeyboardEvent, type PointerEvent, useContext } from 'react'
import type { BoardState } from './board-state.ts'
import type { Card, Stage, Values } from './types.ts'
import type { BoardActs } from './use-board.ts'

/** A deal that is being carried, by pointer or by keys. */
export interface Lift {
  id: string
  /** Over which stage it is; null: over none. */
  over: string | null
}

/** What every card on the board needs. */
export interface Desk {
  client: Client
  state: BoardState
  acts: BoardActs
  lift: Lift | null
  /** The one card that the tab key reaches; the arrow keys lead to the others. */
  reached: string | undefined
  targets(card: Card): Stage[]
  /** Takes a step, and says aloud what came of it. */
  step(card: Card, stage: Stage, values?: Values): void
  pressed(card: Card, event: PointerEvent<HTMLElement>): void
  /** Enter, space, or the click of a screen reader. */
  toggled(card: Card): void
  keyed(card: Card, event: KeyboardEvent<HTMLElement>): void
  openMenu(card: Card, at: Element): void
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  return useContext(DeskContext)!
}
