import { useEffect, useRef } from 'react'
import { useDesk } from './desk.ts'
import type { Card, Stage } from './types.ts'
import { useSpeech } from './words/languages.ts'

export interface MenuAt {
  card: Card
  /** Beside what the menu opens. */
  at: Element
}

/** Where a deal may go: for fingers, and for everybody who does not drag. */
export function Menu({ card, at, onClose }: MenuAt & { onClose: () => void }) {
  const { words } = useSpeech()
  const { targets, step, acts } = useDesk()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const menu = element.current!
    menu.showPopover()
    const [box, size] = [at.getBoundingClientRect(), menu.getBoundingClientRect()]
    const left = Math.min(box.right - size.width, innerWidth - size.width - 8)
    const top = Math.min(box.bottom + 4, innerHeight - size.height - 8)
    Object.assign(menu.style, { left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` })
    menu.querySelector('button')?.focus()
  }, [at])

  const choose = (stage: Stage) => {
    element.current?.hidePopover()
    if (stage.status === 'OPEN') step(card, stage)
    else acts.ask(card, stage, ['reason'])
  }
  const closed = card.status === 'WON' || card.status === 'LOST'
  const [open, ends] = [targets(card).filter(isOpen), targets(card).filter((stage) => !isOpen(stage))]
  const group = (title: string, stages: Stage[], said: (name: string) => string) =>
    stages.length > 0 && (
      <fieldset>
        <legend>{title}</legend>
        {stages.map((stage) => (
          <button key={stage.id} type="button" data-status={stage.status} onClick={() => choose(stage)}>
            {said(stage.name)}
          </button>
        ))}
      </fieldset>
    )
  return (
    <div
      ref={element}
      popover="auto"
      className="menu"
      role="dialog"
      aria-label={words.actions(card.name)}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {group(closed ? words.reopenIn : words.moveTo, open, words.into)}
      {group(words.close, ends, words.won)}
    </div>
  )
}

const isOpen = ({ status }: Stage) => status === 'OPEN'
