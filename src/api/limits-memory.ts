/** What yoga keeps between requests, by the text of a document. */
interface Cache<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/**
 * Remembers by text, the least recently used forgotten first, and holds at most `characters` in all: documents are as
 * long as their senders like, so a number of entries alone bounds nothing.
 */
export function textCache<Value>(characters: number): Cache<Value> {
  const kept = new Map<string, Value>()
  /** A longer text is parsed each time. */
  const longest = characters / 20
  let held = 0

  return {
    get(key) {
      const value = kept.get(key)
      if (value === undefined) return undefined
      kept.delete(key)
      kept.set(key, value)
      return value
    },
    set(key, value) {
      if (key.length > longest) return
      if (!kept.delete(key)) held += key.length
      kept.set(key, value)
      for (const oldest of kept.keys()) {
        if (held <= characters) break
        kept.delete(oldest)
        held -= oldest.length
      }
    },
  }
}
