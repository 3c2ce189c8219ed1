import { type FormEvent, useEffect, useRef } from 'react'
import { useDesk } from '../desk.ts'
import type { Card, Step, Values } from '../types.ts'
import { useSpeech } from '../words/languages.ts'
import { Field } from './field.tsx'

/** Whether the same step may go through a little later. */
const PASSING = /^(CONFLICT|NETWORK|RATE_LIMITED|INTERNAL)$/

/** Why a deal did not go into a stage, and what is missing: asked for on the card, sent with the step. */
export function StepForm({ card, step: { stage: id, saving, asks, errors } }: { card: Card; step: Step }) {
  const { words } = useSpeech()
  const { state, acts, step } = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const stage = state.stages.find((one) => one.id === id)
  // To whoever is still at this card, or nowhere else.
  useEffect(() => {
    const at = document.activeElement
    const near = !at || at === document.body || form.current?.closest('[data-card]')?.contains(at)
    if (near && !saving) form.current?.querySelector<HTMLElement>('[aria-invalid=true], input, button')?.focus()
  }, [saving])
  if (!stage) return null

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    step(card, stage, valuesOf(new FormData(event.currentTarget)))
  }
  const others = errors.filter(({ field }) => !asks.some((asked) => asked === field[0]))
  const sendable = asks.length > 0 || others.every(({ code }) => PASSING.test(code))
  const title = errors.length > 0 ? words.refused(stage.name) : words.asking(stage.name)
  return (
    <form className="step" ref={form} noValidate onSubmit={submit} aria-label={title} data-control>
      <div role="alert">
        <p className={errors.length > 0 ? 'title no' : 'title'}>{title}</p>
        {others.map(({ code, message }) => (
          <p key={message}>{code === 'CONFLICT' ? words.conflict : message}</p>
        ))}
      </div>
      {asks.map((asked) => (
        <Field
          key={asked}
          {...{ asked, stage, saving, id: `${card.id}-${asked}` }}
          errors={errors.filter(({ field }) => field[0] === asked)}
        />
      ))}
      <div className="buttons">
        {sendable && (
          <button type="submit" className="main" disabled={saving}>
            {saving ? words.saving : words.send(stage.name)}
          </button>
        )}
        <button type="button" disabled={saving} onClick={() => acts.dismiss(card)}>
          {sendable ? words.cancel : words.dismiss}
        </button>
      </div>
    </form>
  )
}

/** What was filled in; what was left empty stays as it is. */
function valuesOf(given: FormData): Values {
  const { currency, amount, ...texts } = Object.fromEntries(
    [...given].map(([name, value]) => [name, String(value).trim()] as const).filter(([, value]) => value !== ''),
  )
  return { ...texts, ...(amount && currency ? { amount: { amount, currency: currency.toUpperCase() } } : {}) }
}
