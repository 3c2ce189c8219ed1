/** Pixels that a pointer goes before it counts as dragging, so that a click stays a click. */
const SLACK = 5
/** So near to the edge the board scrolls along. */
const EDGE = 48

interface Hears {
  /** Over which stage the card is now; null: over none. */
  over(stage: string | null): void
  begun(): void
  ended(dropped: boolean): void
}

/**
 * Follows a pointer that was pressed on a card: a copy of the card goes along, Escape puts it back. A finger scrolls
 * instead; it has the menu of the card.
 */
export function followPointer(pressed: PointerEvent, card: HTMLElement, hears: Hears): void {
  const box = card.getBoundingClientRect()
  const board = card.closest<HTMLElement>('[data-board]')
  const ends = new AbortController()
  let copy: HTMLElement | null = null
  let over: string | null = null

  function move(event: PointerEvent): void {
    const [dx, dy] = [event.clientX - pressed.clientX, event.clientY - pressed.clientY]
    if (!copy) {
      if (Math.hypot(dx, dy) < SLACK) return
      copy = copyOf(card, box)
      hears.begun()
    }
    copy.style.translate = `${dx}px ${dy}px`
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-stage]')
    const stage = under?.dataset['stage'] ?? null
    if (stage !== over) hears.over(stage)
    over = stage
    scrollAlong(board, event.clientX)
  }

  function end(dropped: boolean): void {
    ends.abort()
    if (!copy) return
    copy.remove()
    swallowClick()
    hears.ended(dropped)
  }

  const { signal } = ends
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end(true), { signal })
  window.addEventListener('pointercancel', () => end(false), { signal })
  window.addEventListener('blur', () => end(false), { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })
}

/** Where a card is put down on itself, the browser takes it for a click. */
function swallowClick(): void {
  const done = new AbortController()
  window.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal: done.signal })
  setTimeout(() => done.abort())
}

/** What is seen in the hand: it lies above everything, and is neither hit nor read. */
function copyOf(card: HTMLElement, box: DOMRect): HTMLElement {
  const copy = card.cloneNode(true) as HTMLElement
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  copy.inert = true
  copy.classList.add('in-hand')
  Object.assign(copy.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` })
  document.body.append(copy)
  return copy
}

function scrollAlong(board: HTMLElement | null, x: number): void {
  if (!board) return
  const { left, right } = board.getBoundingClientRect()
  if (x < left + EDGE) board.scrollBy({ left: -EDGE / 3 })
  if (x > right - EDGE) board.scrollBy({ left: EDGE / 3 })
}
