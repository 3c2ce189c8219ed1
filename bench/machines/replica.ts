import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Cluster, startCluster } from '../cluster.ts'
import { BEARERS } from '../fill/people.ts'
import { atShare } from '../line.ts'
import { ask } from '../pair.ts'

/** A server and one that repeats what it writes. */
export interface Replicated {
  primary: Cluster
  replica: Cluster
  stop(): Promise<void>
}

/** Starts the server over a folder, and a replica over a copy of it; nobody may be at work on the folder. */
export async function startReplicated(folder: string): Promise<Replicated> {
  const place = mkdtempSync(join(tmpdir(), 'rapport-bench-replica-'))
  const remove = () => rmSync(place, { recursive: true, force: true })
  process.once('exit', remove)
  chmodSync(place, 0o755)
  const copy = join(place, 'cluster')
  await promisify(execFile)('cp', ['-a', folder, copy])
  const primary = await startCluster(folder)
  const from = `user=postgres password=postgres host=127.0.0.1 port=${primary.port}`
  writeFileSync(join(copy, 'standby.signal'), '')
  appendFileSync(join(copy, 'postgresql.auto.conf'), `primary_conninfo = '${from}'\n`)
  const replica = await startCluster(copy)
  await checkStreaming(primary, replica)
  return {
    ...{ primary, replica },
    async stop() {
      await replica.stop()
      process.off('exit', remove)
      remove()
      await primary.stop()
    },
  }
}

/** @throws Error where what the primary writes does not come to the replica. */
async function checkStreaming(primary: Cluster, replica: Cluster): Promise<void> {
  const [{ written }] = await primary.rows('select pg_logical_emit_message(true, $$bench$$, $$here$$) as written')
  for (let tries = 0; tries < 200; tries += 1) {
    const [{ there }] = await replica.rows(`select pg_last_wal_replay_lsn() >= '${written}' as there`)
    if (there) return
    await sleep(50)
  }
  throw new Error('The replica does not follow')
}

const UPDATE = `mutation update($input: OpportunityUpdateInput!) {
  opportunityUpdate(input: $input) { cursor userErrors { message } }
}`
const READ = 'query read($id: ID!) { opportunity(id: $id) { nextStep } }'

/**
 * Milliseconds from the answer to a write to the moment at which the replica shows it, of `writes` writes one after the
 * other, and that the server whose reading goes there shows it too.
 */
export async function measureDelay(
  port: number,
  replicaUrl: string,
  deals: { id: string }[],
  writes: number,
): Promise<{ p50: number; p99: number }> {
  const client = new pg.Client({ connectionString: replicaUrl })
  await client.connect()
  const late: number[] = []
  try {
    for (let one = 0; one < writes; one += 1) {
      const { id } = deals[one % deals.length]!
      const nextStep = `written ${one}`
      await ask(port, JSON.stringify({ query: UPDATE, variables: { input: { id, nextStep } } }), BEARERS.ALL)
      const answered = performance.now()
      const statement = { name: 'seen', text: 'select "nextStep" from "Opportunity" where "id" = $1', values: [id] }
      while ((await client.query(statement)).rows[0].nextStep !== nextStep)
        if (performance.now() - answered > 10_000) throw new Error('A write does not come to the replica')
      late.push(performance.now() - answered)
      const said = (await ask(port, JSON.stringify({ query: READ, variables: { id } }), BEARERS.ALL)) as any
      if (said.opportunity.nextStep !== nextStep) throw new Error('The server does not show what its replica has')
    }
  } finally {
    await client.end()
  }
  late.sort((one, other) => one - other)
  return { p50: atShare(late, 0.5), p99: atShare(late, 0.99) }
}
