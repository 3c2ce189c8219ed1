/** A pause that can be cut short. An `end` that comes before `wait` ends that one at once. */
export function pause(): { wait: (milliseconds: number) => Promise<void>; end: () => void } {
  let called = false
  let wake: (() => void) | null = null
  return {
    async wait(milliseconds) {
      if (!called) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, milliseconds)
        wake = resolve
        await promise
        clearTimeout(timer)
      }
      wake = null
      called = false
    },
    end() {
      called = true
      wake?.()
    },
  }
}
