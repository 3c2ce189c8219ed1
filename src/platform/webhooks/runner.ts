import { pause } from '../log/pause.ts'
import { expireDeliveries } from './expire.ts'
import { openMachine } from './machine.ts'
import type { WebhookParts } from './parts.ts'

export interface WebhookRunner {
  /** Looks at once for what is new. */
  kick(): void
  /** Resolves when nothing is under way any more. What is being posted has a moment to end, then it is left to the next process. */
  stop(): Promise<void>
}

const HOUR = 60 * 60 * 1000
/** Milliseconds after which news are looked at: what comes in a burst is read at once. */
const GATHERING = 25
/** Milliseconds that what is being posted has when the process is to stop. */
const GRACE = 5000

export interface RunnerSettings {
  /** Calls back when events may have got numbers. */
  onNews: (listener: () => void) => () => void
  /** Milliseconds between looks when nothing calls; a second unless given. */
  poll?: number
}

/** Starts to send, those messages first that another process left. One per process. */
export function startWebhookRunner(parts: WebhookParts, { onNews, poll = 1000 }: RunnerSettings): WebhookRunner {
  const reading = pause()
  const sending = pause()
  const machine = openMachine(parts, sending.end)
  let called: NodeJS.Timeout | null = null
  const silence = onNews(() => {
    called ??= setTimeout(() => {
      called = null
      reading.end()
    }, GATHERING)
  })
  let stopping = false
  let swept = 0
  const done = Promise.all([lane(reading, readMore), lane(sending, sendMore)])

  /** Answers whether there may be more. */
  async function readMore(): Promise<boolean> {
    if (parts.now() - swept > HOUR) {
      swept = parts.now()
      await expireDeliveries(parts.database, swept)
    }
    const came = await machine.read()
    if (came > 0) sending.end()
    return came > 0
  }

  async function sendMore(): Promise<boolean> {
    return (await machine.send()) > 0
  }

  async function lane(rest: ReturnType<typeof pause>, act: () => Promise<boolean>): Promise<void> {
    while (!stopping) {
      const more = await act().catch((error) => {
        parts.log.error('Webhooks could not be looked after; it is tried again', { error })
        return false
      })
      if (!more && !stopping) await rest.wait(poll)
    }
  }

  return {
    kick() {
      reading.end()
      sending.end()
    },
    async stop() {
      stopping = true
      silence()
      if (called) clearTimeout(called)
      reading.end()
      sending.end()
      const late = setTimeout(machine.cut, GRACE)
      await done
      await machine.idle()
      clearTimeout(late)
    },
  }
}
