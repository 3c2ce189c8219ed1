import type { UserError } from 'rapport-client'
import { useDesk } from '../desk.ts'
import type { Asked, Stage } from '../types.ts'
import { useSpeech } from '../words/languages.ts'
import { Chooser } from './chooser.tsx'

interface Given {
  asked: Asked
  id: string
  stage: Stage
  saving: boolean
  errors: UserError[]
}

/** One field that a stage asks for, with what the server says of it. */
export function Field({ asked, id, stage, saving, errors }: Given) {
  const { words } = useSpeech()
  const { state } = useDesk()
  const told = `${id}-told`
  const common = {
    ...{ id, name: asked, disabled: saving, autoComplete: 'off' },
    ...(errors.length > 0 ? { 'aria-invalid': true, 'aria-describedby': told } : {}),
  }
  const usual = state.totals.find(({ currency }) => currency !== null)?.currency ?? 'USD'
  return (
    <div className="field">
      <label htmlFor={id}>
        {words[asked]}
        {asked === 'reason' && stage.status === 'WON' && <span className="quiet"> ({words.optional})</span>}
      </label>
      {asked === 'account' || asked === 'owner' ? (
        <Chooser asked={asked} {...common} />
      ) : asked === 'amount' ? (
        <span className="money">
          <input {...common} inputMode="decimal" />
          <input
            className="currency"
            name="currency"
            aria-label={words.currency}
            defaultValue={usual}
            maxLength={3}
            disabled={saving}
          />
        </span>
      ) : (
        <input {...common} type={asked === 'openedOn' || asked === 'closeDate' ? 'date' : 'text'} />
      )}
      {errors.length > 0 && (
        <p className="no" id={told}>
          {errors.map(({ code, message }) => (code === 'REQUIRED' ? words.needed(stage.name) : message)).join(' ')}
        </p>
      )}
    </div>
  )
}
