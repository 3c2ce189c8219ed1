import type { ReactNode } from 'react'
import { useDesk } from '../desk.ts'
import type { Card } from '../types.ts'
import { useSpeech } from '../words/languages.ts'

/** What a deal is worth, to whom, when and by whom. A hidden field says so; an empty one is left out. */
export function Facts({ card }: { card: Card }) {
  const { words, money, day } = useSpeech()
  const { hidden } = useDesk().state
  const { account, owner, amount, closeDate, closedOn, nextStep, reason } = card
  const closed = card.status === 'WON' || card.status === 'LOST'
  const late = !closed && closeDate !== null && closeDate < new Date().toISOString().slice(0, 10)

  const fact = (field: keyof Card & keyof typeof words, value: ReactNode) => {
    if (value === null && !hidden.has(field)) return null
    return (
      <div className={field}>
        <dt>{String(words[field])}</dt>
        {value === null ? (
          <dd className="hidden" title={words.hiddenHint}>
            {words.hidden}
          </dd>
        ) : (
          <dd>{value}</dd>
        )}
      </div>
    )
  }
  return (
    <dl className="facts">
      {fact('account', account?.name ?? null)}
      {fact('amount', amount && money(amount.amount, amount.currency))}
      {closed
        ? fact('closedOn', closedOn && day(closedOn))
        : fact('closeDate', closeDate && <Due day={day(closeDate)} late={late} />)}
      {fact('owner', owner?.name ?? null)}
      {closed ? fact('reason', reason) : fact('nextStep', nextStep)}
    </dl>
  )
}

function Due({ day, late }: { day: string; late: boolean }) {
  const { words } = useSpeech()
  return late ? (
    <span className="late">
      {day} <span>{words.overdue}</span>
    </span>
  ) : (
    day
  )
}
