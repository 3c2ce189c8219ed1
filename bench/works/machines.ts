import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import { startCluster } from '../cluster.ts'
import { measureOne } from '../machines/one.ts'
import { measurePair, measureReplica } from '../machines/several.ts'
import { queues } from '../machines/works.ts'
import { keptFolder, postgresPlaces } from '../place.ts'
import { factsOf } from './facts.ts'

/** What one server carries, and on PostgreSQL what two carry over one database, and with a replica for their reading. */
export async function measureMachines(bench: Bench): Promise<void> {
  const { engine, effort, places, say } = bench
  if (engine === 'sqlite') {
    const url = await places.copy(effort.usual)
    const facts = await factsOf(url)
    await measureOne(bench, url, { facts, works: queues(bench, facts), cluster: null })
    return
  }
  // A server of its own, for it is stopped and copied.
  const folder = join(keptFolder(engine), 'machines')
  const cluster = await startCluster(folder)
  const url = await postgresPlaces(cluster, say).copy(effort.usual)
  const name = new URL(url).pathname.slice(1)
  const facts = await factsOf(url)
  const works = queues(bench, facts)
  try {
    await measureOne(bench, url, { facts, works, cluster })
    await measurePair(bench, name, { facts, works, cluster })
  } finally {
    await cluster.stop()
  }
  await measureReplica(bench, { folder, name }, { facts, works })
}
