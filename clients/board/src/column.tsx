import { useState } from 'react'
import { DealCard } from './card/deal-card.tsx'
import { totalsOf } from './columns.ts'
import { useDesk } from './desk.ts'
import type { Card, Stage } from './types.ts'
import { useSpeech } from './words/languages.ts'

/** One stage: its name, what stands in it, and its deals. */
export function Column({ stage, cards }: { stage: Stage; cards: Card[] }) {
  const { words } = useSpeech()
  const { state, lift, targets } = useDesk()
  const carried = lift ? state.cards.get(lift.id) : undefined
  const takes = carried && (carried.stage?.id === stage.id || targets(carried).includes(stage))
  return (
    <section
      className="column"
      data-stage={stage.id}
      data-status={stage.status}
      data-over={lift?.over === stage.id || undefined}
      data-takes={carried ? takes : undefined}
      aria-labelledby={`name-${stage.id}`}
    >
      <header>
        <h2 id={`name-${stage.id}`}>{stage.name}</h2>
        <Totals stage={stage} />
      </header>
      <div className="deals">
        {cards.length === 0 && <p className="empty">{words.empty}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without bullets for none */}
        <ul role="list">
          {cards.map((card) => (
            <DealCard key={card.id} card={card} />
          ))}
        </ul>
        {state.next.get(stage.id) && <More stage={stage} />}
      </div>
    </section>
  )
}

/** Amounts of different currencies are never added up. */
function Totals({ stage }: { stage: Stage }) {
  const { words, number, money } = useSpeech()
  const { state } = useDesk()
  const { count, sums } = totalsOf(state.totals, stage.id)
  return (
    <div className="totals">
      <p className="count">{words.deals(count, number(count))}</p>
      {state.hidden.has('amount') && (
        <p className="hidden" title={words.hiddenHint}>
          {words.amount}: {words.hidden}
        </p>
      )}
      <ul>
        {sums.map(({ currency, amount, weighted }) => (
          <li key={currency}>
            <span className="sum">{money(amount!, currency!)}</span>
            {weighted !== null && stage.status === 'OPEN' && (
              <span className="weighted">{words.weighted(money(weighted, currency!))}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function More({ stage }: { stage: Stage }) {
  const { words } = useSpeech()
  const { acts } = useDesk()
  const [loading, setLoading] = useState(false)
  const load = async () => {
    setLoading(true)
    await acts.more(stage)
    setLoading(false)
  }
  return (
    <button type="button" className="more" disabled={loading} aria-label={words.moreOf(stage.name)} onClick={load}>
      {loading ? words.loadingMore : words.more}
    </button>
  )
}
