import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from '../bench.ts'
import type { Child } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { atShare } from '../line.ts'
import { bringCrowd } from '../live/crowd.ts'
import { ask } from '../pair.ts'
import { change, settled } from '../works/live.ts'

const CROWD = { subscribers: 200, changes: 200, rate: 50 }

/** What subscribers of one server hear of changes that another one makes. */
export async function measureLiveAcross(
  { engine, report }: Bench,
  writes: Child,
  tells: Child,
  deals: { id: string }[],
): Promise<void> {
  const { subscribers, changes } = CROWD
  const followers = await bringCrowd(tells.port, BEARERS.ALL, subscribers)
  await change(writes.port, { ...CROWD, aim: 0 }, deals)
  const { latencies, heard } = await settled(followers, subscribers * changes)
  followers.stop()
  const lost = heard.reduce((sum, one) => sum + changes - one, 0)
  latencies.sort((one, other) => one - other)
  const more = { lost, messages: latencies.length, p50: atShare(latencies, 0.5), slowest: latencies.at(-1) }
  const part = `${subscribers} subscribers of the other server`
  report({ work: 'machines', engine, part, ours: atShare(latencies, 0.99), unit: 'ms p99', ...more })
}

const START = `mutation export {
  opportunitiesExport(format: NDJSON, columns: ["id", "name", "status", "closeDate", "amount", "account", "account.name"]) {
    job { id } userErrors { message }
  }
}`
const FOLLOW = 'query follow($id: ID!) { job(id: $id) { status processed message resultPath } }'
const TRIES = 5

/** Who works on a job, and how many rows it has. */
export interface Jobs {
  holder(id: string): Promise<string | null>
  rows: number
}

/**
 * Kills the server that works on an export; another one must end it with every row once.
 * `start` gives a server to be killed.
 */
export async function measureTakeOver(
  { engine, report }: Bench,
  start: () => Promise<Child>,
  heir: Child,
  jobs: Jobs,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const victim = await start()
    const { opportunitiesExport } = (await ask(victim.port, JSON.stringify({ query: START }), BEARERS.ALL)) as any
    const { id } = opportunitiesExport.job
    while ((await follow(heir, id)).processed === 0) await sleep(5)
    process.kill(victim.pid, 'SIGKILL')
    const killed = performance.now()
    await victim.stop()
    const held = await jobs.holder(id)
    const { done, holders } = await ended(heir, id, jobs)
    const seconds = (performance.now() - killed) / 1000
    // It may have been the heir who worked on it, or it was over by then.
    if (!held || !holders.some((one) => one !== held)) continue
    const lines = await linesOf(heir, done.resultPath!)
    if (lines.length !== jobs.rows || new Set(lines).size !== jobs.rows)
      throw new Error(`The job that was taken over has ${lines.length} lines for ${jobs.rows} rows`)
    report({ work: 'machines', engine, part: 'job of a killed server ended by another', ours: seconds, unit: 's' })
    return
  }
  throw new Error(`The server that worked on the job was not caught at it in ${TRIES} tries`)
}

async function follow({ port }: Child, id: string) {
  const { job } = (await ask(port, JSON.stringify({ query: FOLLOW, variables: { id } }), BEARERS.ALL)) as any
  return job as { status: string; processed: number; message: string | null; resultPath: string | null }
}

async function ended(heir: Child, id: string, { holder }: Jobs) {
  const holders: string[] = []
  for (;;) {
    const holds = await holder(id)
    if (holds) holders.push(holds)
    const job = await follow(heir, id)
    if (job.status === 'DONE') return { done: job, holders }
    if (job.status === 'FAILED') throw new Error(`The export failed: ${job.message}`)
    await sleep(20)
  }
}

/** The ids of the file, which must be whole lines. */
async function linesOf({ port }: Child, path: string): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${BEARERS.ALL}` } })
  const text = await answer.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id)
}
