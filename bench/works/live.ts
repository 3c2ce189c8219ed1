import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import { startServer } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { atShare } from '../line.ts'
import { bringCrowd } from '../live/crowd.ts'
import { httpConnection, post } from '../load/client.ts'
import { factsOf } from './facts.ts'

/** Both crowds hear ten thousand messages a second in all. */
const CROWDS = [
  { subscribers: 200, changes: 200, rate: 50, aim: 50 },
  { subscribers: 2000, changes: 50, rate: 5, aim: 250 },
]
/** Of a quick run; it has a second or two. */
const QUICK = [{ subscribers: 200, changes: 100, rate: 50, aim: 50 }]

const UPDATE = `mutation update($input: OpportunityUpdateInput!) {
  opportunityUpdate(input: $input) { cursor userErrors { message } }
}`

/** From the wish for a change to the message about it, for everybody who follows; nothing may be lost. */
export async function measureLive({ places, engine, effort, report }: Bench): Promise<void> {
  const url = await places.copy(effort.usual)
  const { deals } = await factsOf(url)
  const server = await startServer(url)
  try {
    for (const crowd of effort.quick ? QUICK : CROWDS) {
      const { subscribers, changes, aim } = crowd
      const followers = await bringCrowd(server.port, BEARERS.ALL, subscribers)
      await change(server.port, crowd, deals)
      const { latencies, heard } = await settled(followers, subscribers * changes)
      followers.stop()
      const lost = heard.reduce((sum, one) => sum + changes - one, 0)
      latencies.sort((one, other) => one - other)
      const ours = atShare(latencies, 0.99)
      const ratio = lost > 0 ? 0 : aim / ours
      const part = `${subscribers} subscribers, ${crowd.rate} changes/s`
      const more = { lost, messages: latencies.length, p50: atShare(latencies, 0.5), slowest: latencies.at(-1) }
      report({ work: 'live', engine, part, ratio, ours, limit: aim, unit: 'ms p99', aim: 1, ...more })
    }
  } finally {
    await server.stop()
  }
}

/** Changes one deal after the other at a steady rate, whether the last one is answered or not. */
export async function change(
  port: number,
  { changes, rate }: (typeof CROWDS)[number],
  deals: { id: string }[],
): Promise<void> {
  const began = performance.now()
  const open: Promise<void>[] = []
  for (let one = 0; one < changes; one += 1) {
    await sleep(Math.max(0, began + (one * 1000) / rate - performance.now()))
    open.push(update(port, deals[one % deals.length]!.id))
  }
  await Promise.all(open)
}

async function update(port: number, id: string): Promise<void> {
  const connection = httpConnection(port)
  const nextStep = `at ${performance.timeOrigin + performance.now()}`
  const body = JSON.stringify({ query: UPDATE, variables: { input: { id, nextStep } } })
  const answer = await connection.ask(post('/graphql', body, BEARERS.ALL))
  connection.close()
  if (!answer.body.includes('"userErrors":[]')) throw new Error(`A change failed: ${answer.body.slice(0, 500)}`)
}

/** What was heard, once it is all there or nothing more comes. */
export async function settled({ tell }: Awaited<ReturnType<typeof bringCrowd>>, expected: number) {
  for (let before = -1; ; ) {
    const told = await tell()
    if (told.latencies.length >= expected || told.latencies.length === before) return told
    before = told.latencies.length
    await sleep(1000)
  }
}
