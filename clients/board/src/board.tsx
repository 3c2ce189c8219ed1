import { type Client, RapportError } from 'rapport-client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from './aloud.tsx'
import { Column } from './column.tsx'
import { cardsByStage, targetsOf } from './columns.ts'
import { type Desk, DeskContext } from './desk.ts'
import { useKeptFocus } from './focus.ts'
import { Menu, type MenuAt } from './menu.tsx'
import { Notice } from './notice.tsx'
import type { Card, Stage, Values } from './types.ts'
import { useBoard } from './use-board.ts'
import { useLift } from './use-lift.ts'
import { useSpeech } from './words/languages.ts'

interface Given {
  client: Client
  pipeline: string
  onConnection: (connection: 'connecting' | 'live' | 'lost') => void
  onAgain: () => void
  onLeave: (why: string | null) => void
}

/** The stages of a pipeline beside each other, with their deals. */
export function Board({ client, pipeline, onConnection, onAgain, onLeave }: Given) {
  const { words } = useSpeech()
  const say = useSay()
  const again = useRef(onAgain)
  again.current = onAgain
  const [state, acts] = useBoard(
    client,
    pipeline,
    useCallback(() => again.current(), []),
  )
  const { stages, connection, failure } = state
  const columns = useMemo(() => cardsByStage(state), [state])
  const element = useRef<HTMLElement>(null)
  useKeptFocus(element)
  useEffect(() => onConnection(connection), [connection, onConnection])
  useEffect(() => {
    if (failure instanceof RapportError && failure.code === 'UNAUTHENTICATED') onLeave(words.signedOut)
  }, [failure, onLeave, words])

  async function step(card: Card, stage: Stage, values?: Values): Promise<void> {
    say(words.moving(card.name, stage.name))
    const { errors } = await acts.step(card, stage, values)
    const why = errors.map(({ message }) => message).join(' ')
    say(why ? words.refusedAloud(card.name, why) : words.moved(card.name, stage.name))
  }

  const { lift, pressed, toggled, keyed } = useLift(stages, (card, stage) => void step(card, stage))
  const [menu, setMenu] = useState<MenuAt | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const movable = stages.flatMap(({ id }) => columns.get(id) ?? []).filter((card) => targetsOf(card, stages).length > 0)
  const reached = (movable.find(({ id }) => id === active) ?? movable[0])?.id

  const desk: Desk = {
    ...{ client, state, acts, lift, reached, pressed, toggled, keyed },
    step: (card, stage, values) => void step(card, stage, values),
    targets: (card) => targetsOf(card, stages),
    openMenu: (card, at) => setMenu({ card, at }),
  }

  if (!state.read) return <Notice failure={failure} onAgain={onAgain} />
  return (
    <DeskContext value={desk}>
      <main
        className="board"
        data-board
        ref={element}
        onFocus={({ target }) => setActive(target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? active)}
      >
        <p className="aloud" id="how">
          {words.how}
        </p>
        {failure !== null && <Notice failure={failure} onAgain={onAgain} />}
        <div className="columns">
          {stages.map((stage) => (
            <Column key={stage.id} stage={stage} cards={columns.get(stage.id) ?? []} />
          ))}
        </div>
        {menu && <Menu {...menu} onClose={() => setMenu(null)} />}
      </main>
    </DeskContext>
  )
}
