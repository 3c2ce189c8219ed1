import { useDesk } from '../desk.ts'
import type { Card } from '../types.ts'
import { useSpeech } from '../words/languages.ts'
import { Facts } from './facts.tsx'
import { StepForm } from './step-form.tsx'

/** A deal. Its name is the handle for keys and screen readers; a mouse may take the card anywhere. */
export function DealCard({ card }: { card: Card }) {
  const { words } = useSpeech()
  const { state, lift, reached, targets, pressed, toggled, keyed, openMenu } = useDesk()
  const step = state.steps.get(card.id)
  const movable = targets(card).length > 0 && !step?.saving
  const lifted = lift?.id === card.id
  const tabIndex = reached === card.id ? 0 : -1
  return (
    <li
      className="card"
      data-card={card.id}
      data-movable={movable || undefined}
      data-lifted={lifted || undefined}
      data-saving={step?.saving || undefined}
      data-touched={state.touched === card.id || undefined}
      onPointerDown={(event) => movable && pressed(card, event)}
    >
      <div className="top">
        <h3>
          {targets(card).length > 0 ? (
            <button
              type="button"
              data-lift
              tabIndex={tabIndex}
              aria-pressed={lifted}
              aria-describedby="how"
              onKeyDown={(event) => movable && keyed(card, event)}
              // A mouse or a finger opens the menu; keys and screen readers lift.
              onClick={(event) => movable && (event.detail === 0 ? toggled(card) : openMenu(card, event.currentTarget))}
            >
              {card.name}
            </button>
          ) : (
            card.name
          )}
        </h3>
        {targets(card).length > 0 && (
          <button
            type="button"
            className="dots"
            data-control
            tabIndex={tabIndex}
            aria-haspopup="dialog"
            aria-label={words.actions(card.name)}
            disabled={!movable}
            onClick={(event) => openMenu(card, event.currentTarget)}
          >
            <span aria-hidden>⋯</span>
          </button>
        )}
      </div>
      <Facts card={card} />
      {step && (step.asks.length > 0 || step.errors.length > 0) && <StepForm card={card} step={step} />}
      {step?.saving && step.asks.length === 0 && <p className="saving">{words.saving}</p>}
    </li>
  )
}
