import type { UserError } from 'rapport-client'
import type { FrameData } from './generated/documents.ts'
import { ASKED, type Asked, type Card, type Stage, type Step, type Total } from './types.ts'

/** Everything that the board shows. Cards lie in one map, so a deal never stands in two columns. */
export interface BoardState {
  stages: Stage[]
  totals: Total[]
  /** Names of the fields that this person may not see. */
  hidden: ReadonlySet<string>
  cards: ReadonlyMap<string, Card>
  /** Behind which place the next page of a column begins; null where there is none. */
  next: ReadonlyMap<string, string | null>
  steps: ReadonlyMap<string, Step>
  /** The deal that somebody else changed last. */
  touched: string | null
  connection: 'connecting' | 'live' | 'lost'
  failure: unknown
  read: boolean
}

export interface ColumnPage {
  stage: string
  cards: Card[]
  next: string | null
}

export type Change =
  | { kind: 'read'; frame: FrameData; hidden: ReadonlySet<string>; pages: ColumnPage[] }
  | { kind: 'more'; page: ColumnPage }
  | { kind: 'told'; id: string; card: Card | null; totals: Total[] | null }
  | { kind: 'connection'; connection: BoardState['connection'] }
  | { kind: 'failed'; failure: unknown }
  | { kind: 'asking'; id: string; stage: string; asks: Asked[] }
  | { kind: 'saving'; id: string; stage: string }
  | { kind: 'saved'; id: string; card: Card | null }
  | { kind: 'refused'; id: string; card: Card | null; errors: UserError[] }
  | { kind: 'dismissed'; id: string }

export const EMPTY: BoardState = {
  ...{ stages: [], totals: [], hidden: new Set(), cards: new Map(), next: new Map(), steps: new Map() },
  ...{ touched: null, connection: 'connecting', failure: null, read: false },
}

/** The board after a change. */
export function changed(state: BoardState, change: Change): BoardState {
  switch (change.kind) {
    case 'read': {
      const cards = change.pages.flatMap((page) => page.cards)
      const { stages, totals } = change.frame.pipeline ?? {}
      return {
        ...{ ...state, failure: null, read: true, touched: null, hidden: change.hidden },
        ...{ stages: stages ?? [], totals: totals ?? [] },
        cards: new Map(cards.map((card) => [card.id, card])),
        next: new Map(change.pages.map(({ stage, next }) => [stage, next])),
      }
    }
    case 'more': {
      const { stage, cards, next } = change.page
      return { ...cards.reduce(withCard, state), next: new Map(state.next).set(stage, next) }
    }
    case 'told': {
      const own = state.steps.get(change.id)?.saving
      const known = state.cards.get(change.id)?.version === change.card?.version
      const after = change.card ? withCard(state, change.card) : withoutCard(state, change.id)
      const touched = own || known ? state.touched : change.id
      return { ...after, touched, totals: change.totals ?? state.totals }
    }
    case 'connection':
      return state.connection === change.connection ? state : { ...state, connection: change.connection }
    case 'failed':
      return { ...state, failure: change.failure }
    case 'asking': {
      const { id, stage, asks } = change
      return withStep(state, id, { stage, asks, saving: false, errors: [] })
    }
    case 'saving': {
      const { id, stage } = change
      const before = state.steps.get(id)
      const asks = before?.stage === stage ? before.asks : []
      return withStep({ ...state, touched: null }, id, { stage, asks, saving: true, errors: [] })
    }
    case 'saved': {
      const after = withStep(state, change.id, null)
      return change.card ? withCard(after, change.card) : withoutCard(after, change.id)
    }
    case 'refused': {
      const step = state.steps.get(change.id)
      if (!step) return state
      const named = change.errors.map(({ field }) => field[0])
      const asks = ASKED.filter((field) => step.asks.includes(field) || named.includes(field))
      const after = withStep(state, change.id, { ...step, asks, saving: false, errors: change.errors })
      return change.card ? withCard(after, change.card) : after
    }
    case 'dismissed':
      return withStep(state, change.id, null)
  }
}

/** An older version never takes the place of a newer one: answers and live changes overtake each other. */
function withCard(state: BoardState, card: Card): BoardState {
  const known = state.cards.get(card.id)
  if (known && known.version > card.version) return state
  return { ...state, cards: new Map(state.cards).set(card.id, card) }
}

function withoutCard(state: BoardState, id: string): BoardState {
  const cards = new Map(state.cards)
  cards.delete(id)
  return withStep({ ...state, cards }, id, null)
}

function withStep(state: BoardState, id: string, step: Step | null): BoardState {
  const steps = new Map(state.steps)
  if (step) steps.set(id, step)
  else steps.delete(id)
  return { ...state, steps }
}
