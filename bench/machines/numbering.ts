import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import type { Child } from '../child.ts'
import type { Cluster } from '../cluster.ts'
import { processorSeconds } from './processor.ts'

const EVENTS = 50_000
const COPIED = [
  ...['actId', 'type', 'noun', 'subjectId', 'version', 'occurredAt', 'recordedAt', 'actorId', 'keyId', 'requestId'],
  ...['address', 'agent', 'changes', 'facts', 'ownerBefore', 'ownerAfter', 'teamBefore', 'teamAfter'],
]
  .map((column) => `"${column}"`)
  .join(', ')

/** How many events a second a server numbers that are committed all at once, and what one costs. */
export async function measureNumbering(
  { engine, report }: Bench,
  cluster: Cluster,
  database: string,
  server: Child,
): Promise<void> {
  await cluster.ask(
    `insert into "Event" ("id", ${COPIED})
     select 'evt_7' || lpad(row_number() over ()::text, 25, '0'), ${COPIED}
     from (select * from "Event" where "seq" is not null order by "seq" desc limit 1000) as e,
       generate_series(1, ${EVENTS / 1000}) as n`,
    database,
  )
  const used = () => [server.pid, cluster.pid].map(processorSeconds)
  const [began, before, first] = [performance.now(), used(), await waiting()]
  let left = first
  while (left > 0) {
    await sleep(20)
    left = await waiting()
  }
  const seconds = (performance.now() - began) / 1000
  const [serverUs, databaseUs] = used().map((now, part) => ((now - before[part]!) * 1e6) / first)
  const part = `numbering ${EVENTS} events that stand there`
  report({ work: 'machines', engine, part, ours: first / seconds, unit: 'events/s', serverUs, databaseUs })

  // What would else begin in the midst of what is measured next.
  await cluster.ask('vacuum analyze "Event"', database)

  async function waiting(): Promise<number> {
    const [{ count }] = await cluster.rows('select count(*)::int as count from "Event" where "seq" is null', database)
    return count
  }
}
