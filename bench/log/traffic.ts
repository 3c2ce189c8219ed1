import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { chance } from '../fill/chance.ts'
import { BEARERS } from '../fill/people.ts'
import { ask } from '../pair.ts'
import { bulkBody, contact } from '../works/bulk.ts'
import type { Facts } from '../works/facts.ts'
import { bodiesOf } from '../works/loaded.ts'
import { move } from '../works/move.ts'

/** So many deals move, and as many contacts come in calls of a thousand. */
const EVENTS = 4000
const CALL = 1000

/** Writes events as they really are: half of deals that move, half of contacts that come. */
export async function writeEvents({ effort }: Bench, url: string, facts: Facts): Promise<void> {
  const number = effort.quick ? CALL : EVENTS
  const server = await startServer(url)
  const drawn = chance(13)
  try {
    for (const body of bodiesOf(move, facts, number)) await ask(server.port, body, BEARERS.ALL)
    for (let from = 0; from < number; from += CALL) {
      const rows = Array.from({ length: CALL }, (_, one) => contact(facts, drawn, from + one))
      await ask(server.port, bulkBody(rows), BEARERS.ALL)
    }
    // The last ones get their numbers.
    await sleep(1000)
  } finally {
    await server.stop()
  }
}
