import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { measureMessage, measureSubscriber } from './follower.ts'
import type { Measured } from './measured.ts'
import { measureWorks } from './works.ts'

/** What one server carries. */
export async function measureOne(bench: Bench, url: string, { facts, works, cluster }: Measured): Promise<void> {
  const server = await startServer(url)
  const setup = { name: 'one server', servers: [server], database: cluster?.pid ?? null, replica: null }
  try {
    await measureWorks(bench, setup, works)
    await measureMessage(bench, server, facts.deals)
  } finally {
    await server.stop()
  }
  // A fresh one, whose memory nobody has needed before.
  const fresh = await startServer(url)
  try {
    await measureSubscriber(bench, fresh)
  } finally {
    await fresh.stop()
  }
}
