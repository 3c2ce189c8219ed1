import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { atShare } from '../line.ts'
import { get, httpConnection } from '../load/client.ts'
import { ask } from '../pair.ts'

/** Milliseconds by which others may be late while somebody sums everything. */
const AIM = 20

/** How long a cheap request waits while an analyst sums all opportunities, again and again, on SQLite. */
export async function measureLoop({ places, engine, effort, say, report }: Bench): Promise<void> {
  if (engine !== 'sqlite') return
  const server = await startServer(await places.copy(effort.large))
  const query = `{ opportunitiesAggregate(groupBy: [{ stage: true }]) {
    rows { keys { id } count sum { amountBase { amount currency } } }
  } }`
  const body = JSON.stringify({ query })
  try {
    await ask(server.port, body, BEARERS.ALL)
    let summed = 0
    let over = false
    const analyst = (async () => {
      for (const ends = performance.now() + effort.seconds * 3000; performance.now() < ends; summed += 1)
        await ask(server.port, body, BEARERS.ALL)
      over = true
    })()
    const late: number[] = []
    const connection = httpConnection(server.port)
    while (!over) {
      const sent = performance.now()
      const { status } = await connection.ask(get('/healthz'))
      if (status !== 200) throw new Error(`/healthz answered ${status}`)
      late.push(performance.now() - sent)
      await sleep(2)
    }
    connection.close()
    await analyst
    late.sort((one, other) => one - other)
    const ours = atShare(late, 0.99)
    const more = { part: effort.large, sums: summed, asked: late.length, slowest: late.at(-1) }
    report({ work: 'loop', engine, ratio: AIM / ours, ours, limit: AIM, unit: 'ms p99', aim: 1, ...more })
    if (effort.quick) say(`loop: over ${effort.large} data, since this is the quick one`)
  } finally {
    await server.stop()
  }
}
