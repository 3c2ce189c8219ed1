import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { median } from '../line.ts'
import { ask } from '../pair.ts'

/** Milliseconds within which a server that is started ought to answer. */
const AIM = 1000

/** From `npm start` on a database that is up to date to the first answer. */
export async function measureStart({ places, engine, effort, report }: Bench): Promise<void> {
  const url = await places.copy(effort.usual)
  const body = JSON.stringify({ query: '{ accounts(first: 1) { nodes { id name } } }' })
  const times: number[] = []
  // The first start looks at the new copy, and is not counted.
  for (let one = 0; one <= effort.rounds + 2; one += 1) {
    const began = performance.now()
    const server = await startServer(url)
    await ask(server.port, body, BEARERS.ALL)
    if (one > 0) times.push(performance.now() - began)
    await server.stop()
  }
  const ours = median(times)
  report({
    work: 'start',
    engine,
    ratio: AIM / ours,
    ours,
    limit: AIM,
    unit: 'ms',
    aim: 1,
    slowest: Math.max(...times),
  })
}
