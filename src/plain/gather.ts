/**
 * Asks for many at once: one question is under way at most, and whoever asks meanwhile is part of the next one. So no
 * answer is older than the asking for it, and the busier it is the fewer questions there are. What `ask` does not
 * answer is undefined; where it fails, all fail who were part of it.
 */
export function gathered<Key, Value>(ask: (keys: Key[]) => Promise<ReadonlyMap<Key, Value>>) {
  let underWay: Promise<unknown> | null = null
  let next: { keys: Set<Key>; answer: Promise<ReadonlyMap<Key, Value>> } | null = null

  async function askAfter(before: Promise<unknown> | null, keys: Set<Key>) {
    await before
    next = null
    return ask([...keys])
  }

  return async (key: Key): Promise<Value | undefined> => {
    if (!next) {
      const keys = new Set<Key>()
      const answer = askAfter(underWay, keys)
      next = { keys, answer }
      underWay = answer.catch(() => {})
    }
    next.keys.add(key)
    return (await next.answer).get(key)
  }
}
