import { UnitTooLong } from './errors.ts'

/** Rejects with UnitTooLong (which names `limit`) after `left` milliseconds unless stopped. */
export function alarm(left: number, limit: number): { rings: Promise<never>; stop: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  promise.catch(() => {})
  const timer = setTimeout(() => reject(new UnitTooLong(limit)), left)
  return { rings: promise, stop: () => clearTimeout(timer) }
}
