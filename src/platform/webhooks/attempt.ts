import type { Answer } from '../outgoing/answer.ts'
import type { Attempt } from './delivery.ts'

/** What is kept of an answer, or of none, to a message that was posted then. */
export function attemptOf(answer: Answer, began: number): Attempt {
  const { milliseconds } = answer
  const at = new Date(began).toISOString()
  if (answer.kind === 'failed')
    return { at, status: null, error: `${answer.reason}: ${answer.detail}`, milliseconds, responseStart: null }
  const { status, bodyStart } = answer
  const taken = status >= 200 && status < 300
  const error = taken ? null : `The receiver answered ${status}.`
  return { at, status, error, milliseconds, responseStart: bodyStart }
}
