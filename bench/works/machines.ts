import { join } from 'node:path'
import type { Bench } from '../bench.ts'
import { startCluster } from '../cluster.ts'
import type { Measured } from '../machines/measured.ts'
import { measureOne } from '../machines/one.ts'
import { measurePair, measureReplica } from '../machines/several.ts'
import { queues } from '../machines/works.ts'
import { keptFolder, postgresPlaces } from '../place.ts'
import { factsOf } from './facts.ts'

/** What one server carries, and on PostgreSQL what two carry over one database, and with a replica for their reading. */
export async function measureMachines(bench: Bench): Promise<void> {
  const { engine, effort, places } = bench
  if (engine === 'postgres') return measureOnPostgres(bench)
  const url = await places.copy(effort.usual)
  await measureOne(bench, url, { ...(await askedOf(bench, url)), cluster: null })
}

async function measureOnPostgres(bench: Bench): Promise<void> {
  // A server of its own, for it is stopped and copied.
  const folder = join(keptFolder('postgres'), 'machines')
  const cluster = await startCluster(folder)
  let name: string
  let asked: Awaited<ReturnType<typeof askedOf>>
  try {
    const url = await postgresPlaces(cluster, bench.say).copy(bench.effort.usual)
    name = new URL(url).pathname.slice(1)
    asked = await askedOf(bench, url)
    await measureOne(bench, url, { ...asked, cluster })
    await measurePair(bench, name, { ...asked, cluster })
  } finally {
    await cluster.stop()
  }
  await measureReplica(bench, { folder, name }, asked)
}

async function askedOf(bench: Bench, url: string): Promise<Omit<Measured, 'cluster'>> {
  const facts = await factsOf(url)
  return { facts, works: queues(bench, facts) }
}
