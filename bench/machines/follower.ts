import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import type { Child } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { bringCrowd } from '../live/crowd.ts'
import { change, settled } from '../works/live.ts'
import { processorSeconds, residentMegabytes } from './processor.ts'

const CHANGES = { changes: 200, rate: 50 }
const FEW = 200
const MANY = 2000
const QUIET = 5

/** Processor time of the server that tells for each message. */
export async function measureMessage({ engine, report }: Bench, server: Child, deals: { id: string }[]): Promise<void> {
  // Twice, since the first time much is compiled.
  await changesBefore(0)
  const alone = await changesBefore(0)
  await changesBefore(FEW)
  const heard = await changesBefore(FEW)
  const messages = FEW * CHANGES.changes
  const ours = ((heard - alone) * 1e6) / messages
  const more = { changeUs: (alone * 1e6) / CHANGES.changes }
  const part = `a message to one of ${FEW} subscribers`
  report({ work: 'machines', engine, part, ours, unit: 'µs of the server', ...more })

  /** Seconds of processor time of the server for the changes, with so many who hear of them. */
  async function changesBefore(subscribers: number): Promise<number> {
    const crowd = subscribers === 0 ? null : await bringCrowd(server.port, BEARERS.ALL, subscribers)
    const before = processorSeconds(server.pid)
    await change(server.port, { ...CHANGES, subscribers, aim: 0 }, deals)
    if (crowd) {
      const { latencies } = await settled(crowd, subscribers * CHANGES.changes)
      if (latencies.length < subscribers * CHANGES.changes) throw new Error('A message was lost')
    }
    const took = processorSeconds(server.pid) - before
    crowd?.stop()
    return took
  }
}

/** Memory of the server for each who follows. */
export async function measureSubscriber({ engine, effort, report }: Bench, server: Child): Promise<void> {
  const many = effort.quick ? FEW : MANY
  const first = await bringCrowd(server.port, BEARERS.ALL, 1)
  const without = await restingMegabytes(server)
  const crowd = await bringCrowd(server.port, BEARERS.ALL, many)
  const within = await restingMegabytes(server)
  for (const one of [first, crowd]) one.stop()
  report({
    ...{ work: 'machines', engine, part: `each of ${many} subscribers`, unit: 'KB of the server' },
    ...{ ours: ((within - without) * 1024) / many, megabytes: { without, within } },
  })
}

/** The least of some looks: what is not collected yet is not held. */
async function restingMegabytes({ pid }: Child): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < QUIET; look += 1) {
    await sleep(1000)
    least = Math.min(least, residentMegabytes(pid))
  }
  return least
}
