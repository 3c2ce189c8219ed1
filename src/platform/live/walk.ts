import type { Actor } from '../access/actor.ts'
import type { Place } from '../log/logged-event.ts'
import { type LogFilter, readStretch } from '../log/read-log.ts'
import { oldestPlace } from '../log/resume.ts'
import type { Live } from './live.ts'
import { openScene } from './scene.ts'
import { seesByPartner } from './sight.ts'
import type { Told } from './stream.ts'

/** Events in their order, how far the log was looked through, and whether it goes on. */
export interface EventPage {
  events: Told[]
  end: Place
  hasMore: boolean
}

/** Stretches of the log that one page looks through at most. */
const PATIENCE = 50
const PAGE = 200

/**
 * The next `first` events behind a place that the actor may hear of; null: behind the oldest place from which anybody
 * may resume. Fewer, even none, where much else lies between.
 */
export async function walkLog(
  live: Live,
  actor: Actor,
  { after, filter, first }: { after: Place | null; filter: LogFilter; first: number },
): Promise<EventPage> {
  const from = after ?? (await oldestPlace(live.source, live.settings.resumeDays))
  const page: EventPage = { events: [], end: from, hasMore: true }
  for (let looked = 0; looked < PATIENCE && page.hasMore && page.events.length < first; looked++) {
    const stretch = await readStretch(live.source, page.end, filter, PAGE)
    const scene = await openScene(live, stretch.events, seesByPartner(actor))
    for (const event of stretch.events) {
      const sight = scene.sightOf(actor, event)
      if (!sight.before && !sight.after) continue
      if (page.events.length === first) return page
      page.events.push({ event, scene, sight })
      page.end = { seq: event.seq, id: event.id }
    }
    page.end = stretch.end
    page.hasMore = stretch.more
  }
  return page
}
