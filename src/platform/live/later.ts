import type { LoggedEvent } from '../log/logged-event.ts'
import { changesBehind, type LogSource } from '../log/read-log.ts'
import { recordOfNoun } from '../record/registry.ts'

/** What a field held around an event, as far as events tell it; undefined: what is stored now. */
export type Told = (event: LoggedEvent, field: string, when: 'before' | 'after') => Promise<unknown>

/**
 * Reads what fields held around events, although they may have changed since: from the event itself, or from the next
 * one that changed them; of all nouns, or only of those that follow others. To be asked after what is stored was read: what changed before that stands in the log. One
 * statement, none where nobody asks.
 */
export function toldBy(source: LogSource, events: readonly LoggedEvent[], ofAll: boolean): Told {
  let behind: ReturnType<typeof readBehind> | null = null

  async function readBehind() {
    const some = events.filter(({ noun }) => ofAll || recordOfNoun(noun)?.ownership.by === 'links')
    const ids = [...new Set(some.map((event) => event.subjectId))]
    return Map.groupBy(await changesBehind(source, ids, some[0]!.seq), (later) => later.subjectId)
  }

  return async (event, field, when) => {
    const own = event.changes.find((change) => change.field === field)
    if (own) return own[when]
    behind ??= readBehind()
    for (const later of (await behind).get(event.subjectId) ?? []) {
      const change = later.seq > event.seq && later.changes.find((one) => one.field === field)
      if (change) return change.before
    }
    return undefined
  }
}
