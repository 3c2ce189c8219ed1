import { RapportError } from './error.ts'

/** Whether the same request may go through a little later. */
export function isTransient(thrown: unknown): boolean {
  return (
    thrown instanceof RapportError &&
    (/^(NETWORK|RATE_LIMITED|IDEMPOTENCY_IN_FLIGHT)$/.test(thrown.code) || [429, 502, 503, 504].includes(thrown.status))
  )
}

/** Waits after so many failures in a row: as long as the server said, else twice as long each time; spread by chance. */
export function backOff(failures: number, retryAfter: number | null, signal?: AbortSignal | null): Promise<void> {
  const spread = Math.random()
  const wait = Math.min(20_000, 250 * 2 ** failures) * (0.5 + spread / 2)
  // Those who were told the same time shall not come back in the same moment.
  return pause(retryAfter === null ? wait : retryAfter + spread * Math.min(1000, retryAfter / 4), signal)
}

/** @throws the signal's reason as soon as it is given. */
function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal!.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
