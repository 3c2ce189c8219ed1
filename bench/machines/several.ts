import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import type { Cluster } from '../cluster.ts'
import { measureLiveAcross, measureTakeOver } from './across.ts'
import type { Measured } from './measured.ts'
import { measureNumbering } from './numbering.ts'
import { measureDelay, startReplicated } from './replica.ts'
import { measureWorks } from './works.ts'

const WRITES = 200

/** What two servers carry over one database, and what one does for the other. */
export async function measurePair(
  bench: Bench,
  name: string,
  { facts, works, cluster }: Measured & { cluster: Cluster },
): Promise<void> {
  const start = () => startServer(cluster.url(name))
  const servers = [await start(), await start()] as const
  const [one, other] = servers
  try {
    await measureWorks(bench, { name: 'two servers', servers, database: cluster.pid, replica: null }, works)
    await measureLiveAcross(bench, one, other, facts.deals)
    await one.stop()
    const [{ rows }] = await cluster.rows('select count(*)::int as rows from "Opportunity"', name)
    await measureTakeOver(bench, start, other, {
      rows,
      holder: async (id) =>
        (await cluster.rows(`select "claimedBy" from "Job" where "id" = '${id}'`, name))[0].claimedBy,
    })
    await measureNumbering(bench, cluster, name, other)
  } finally {
    for (const server of servers) await server.stop()
  }
}

/** What two servers carry whose reading goes to a replica, and how far that one is behind. */
export async function measureReplica(
  bench: Bench,
  { folder, name }: { folder: string; name: string },
  { facts, works }: Pick<Measured, 'facts' | 'works'>,
): Promise<void> {
  const { primary, replica, stop } = await startReplicated(folder)
  const start = () => startServer(primary.url(name), { READ_DATABASE_URL: replica.url(name) })
  const servers = [await start(), await start()]
  try {
    const setup = { name: 'two servers and a replica', servers, database: primary.pid, replica: replica.pid }
    await measureWorks(bench, setup, works)
    const { p50, p99 } = await measureDelay(servers[0]!.port, replica.url(name), facts.deals, WRITES)
    const part = `a write comes to the replica, ${WRITES} writes`
    bench.report({ work: 'machines', engine: bench.engine, part, ours: p99, unit: 'ms p99', p50 })
  } finally {
    for (const server of servers) await server.stop()
    await primary.ask(`drop database if exists ${name} with (force)`)
    await stop()
  }
}
