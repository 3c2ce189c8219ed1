import { type RefObject, useLayoutEffect, useRef } from 'react'

const CARD = '[data-lift]'

/** From card to card: up and down in a column, left and right to the nearest column that has some. */
export function focusNeighbour(from: HTMLElement, key: string): boolean {
  const columns = [...document.querySelectorAll('[data-stage]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>(CARD),
  ])
  const at = columns.findIndex((cards) => cards.includes(from))
  const place = columns[at]?.indexOf(from) ?? 0
  const beside = key === 'ArrowLeft' ? columns.slice(0, Math.max(0, at)).reverse() : columns.slice(at + 1)
  const column = beside.find((cards) => cards.length > 0)
  const to = {
    ArrowUp: columns[at]?.[place - 1],
    ArrowDown: columns[at]?.[place + 1],
    ArrowLeft: column?.[Math.min(place, column.length - 1)],
    ArrowRight: column?.[Math.min(place, column.length - 1)],
  }[key]
  to?.focus()
  return to !== undefined
}

/** Keeps the focus on a card that goes to another column, where the browser would lose it. */
export function useKeptFocus(board: RefObject<HTMLElement | null>): void {
  const held = useRef<string | null>(null)
  useLayoutEffect(() => {
    const hold = () => {
      const card = document.activeElement?.closest<HTMLElement>('[data-card]')
      if (document.activeElement !== document.body) held.current = card?.dataset['card'] ?? null
    }
    const release = () => {
      held.current = null
    }
    document.addEventListener('focusin', hold)
    document.addEventListener('pointerdown', release)
    return () => {
      document.removeEventListener('focusin', hold)
      document.removeEventListener('pointerdown', release)
    }
  }, [])
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return
    board.current?.querySelector<HTMLElement>(`[data-card="${held.current}"] ${CARD}`)?.focus()
  })
}
