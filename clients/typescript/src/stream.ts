import { type Answer, dataOf, readAnswer } from './answer.ts'
import type { Client } from './client.ts'
import { RapportError, unanswered } from './error.ts'
import { type Patiently, readEvents } from './sse.ts'

/** One connection of a subscription: its results, until it ends. */
export type Connect = (asked: Asked) => AsyncIterable<Answer>

export interface Asked {
  query: string
  variables: Record<string, unknown>
  signal: AbortSignal
  /** A token that was refused. */
  refused: string | undefined
  /** Told the token that is used. */
  bearer: (bearer: string) => void
}

/** Connects by Server-Sent Events: a POST whose answer goes on. Silence longer than `silence` ms is a lost connection. */
export function overHttp(client: Client, silence: number): Connect {
  return async function* connect({ query, variables, signal, refused, bearer }) {
    const lost = new AbortController()
    const ended = AbortSignal.any([signal, lost.signal])
    const patiently: Patiently = (step) => {
      const timer = setTimeout(() => lost.abort(new Error('silence')), silence)
      return step.finally(() => clearTimeout(timer))
    }
    try {
      const call = { accept: 'text/event-stream', signal: ended, refused }
      const sent = await patiently(client.post({ query, variables }, call))
      bearer(sent.bearer)
      const { response } = sent
      if (!/event-stream/.test(response.headers.get('content-type')!)) {
        const answer = await readAnswer(response)
        // Told here, where it is known when to ask again.
        dataOf(answer, response)
        return yield answer
      }
      for await (const { name, data } of readEvents(response.body!, patiently)) {
        if (name === 'complete') return
        if (data) yield JSON.parse(data) as Answer
      }
      throw new Error('ended')
    } catch (cause) {
      throw cause instanceof RapportError ? cause : unanswered('The stream broke off', cause)
    } finally {
      lost.abort()
    }
  }
}
