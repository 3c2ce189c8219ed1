import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react'
import { useSay } from './aloud.tsx'
import { targetsOf } from './columns.ts'
import type { Lift } from './desk.ts'
import { followPointer } from './dragging.ts'
import { focusNeighbour } from './focus.ts'
import type { Card, Stage } from './types.ts'
import { useSpeech } from './words/languages.ts'

/** Carrying a deal to another stage, with the pointer or with keys. `drop` takes it where it may go. */
export function useLift(stages: readonly Stage[], drop: (card: Card, stage: Stage) => void) {
  const { words } = useSpeech()
  const say = useSay()
  const [lift, setLift] = useState<Lift | null>(null)
  const now = useRef<Lift | null>(null)
  const carry = useCallback((next: Lift | null) => {
    now.current = next
    setLift(next)
  }, [])

  /** Puts the card down where it is: into a stage that takes it, else back. */
  function putDown(card: Card) {
    const stage = stages.find(({ id }) => id === now.current?.over)
    carry(null)
    if (!stage || stage.id === card.stage?.id) return say(words.putBack(card.name))
    if (!targetsOf(card, stages).includes(stage)) return say(words.notThere(stage.name))
    drop(card, stage)
  }

  function putBack(card: Card) {
    carry(null)
    say(words.putBack(card.name))
  }

  function pressed(card: Card, event: PointerEvent<HTMLElement>) {
    const onControl = (event.target as Element).closest('form, a, [data-control]')
    if (event.button !== 0 || event.pointerType === 'touch' || onControl) return
    followPointer(event.nativeEvent, event.currentTarget, {
      begun: () => carry({ id: card.id, over: card.stage?.id ?? null }),
      over: (stage) => carry({ id: card.id, over: stage }),
      ended: (dropped) => (dropped ? putDown(card) : putBack(card)),
    })
  }

  function toggled(card: Card) {
    if (now.current?.id === card.id) return putDown(card)
    carry({ id: card.id, over: card.stage?.id ?? null })
    const from = stages.find(({ id }) => id === card.stage?.id)
    say(words.lifted(card.name, from?.name ?? ''))
  }

  function keyed(card: Card, event: KeyboardEvent<HTMLElement>) {
    const carried = now.current?.id === card.id
    const { key } = event
    if (carried && (key === 'Escape' || key === 'Tab')) return putBack(card)
    if (!key.startsWith('Arrow')) return
    event.preventDefault()
    if (!carried) return void focusNeighbour(event.currentTarget, key)
    const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
    const place = stages.findIndex(({ id }) => id === now.current?.over) + step
    const stage = stages[place]
    if (!step || !stage) return
    carry({ id: card.id, over: stage.id })
    document.querySelector(`[data-stage="${stage.id}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const may = stage.id === card.stage?.id || targetsOf(card, stages).includes(stage)
    say(may ? words.over(stage.name, place + 1, stages.length) : words.notThere(stage.name))
  }

  return { lift, pressed, toggled, keyed }
}
