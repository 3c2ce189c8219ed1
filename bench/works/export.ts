import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, promisify } from 'node:util'
import type { Bench } from '../bench.ts'
import { type Child, startServer } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { ask } from '../pair.ts'

const START = `mutation export {
  opportunitiesExport(format: NDJSON, columns: ["id", "name", "status", "closeDate", "amount", "account", "account.name"]) {
    job { id } userErrors { message }
  }
}`
const FOLLOW = 'query follow($id: ID!) { job(id: $id) { status processed total message resultPath } }'
/** Lines that are compared word by word. */
const COMPARED = 2000

interface Followed {
  job: { status: string; processed: number; total: number | null; message: string | null; resultPath: string | null }
}

/** All opportunities by a job, against a cursor whose rows go into a file; the memory of the server on the way. */
export async function measureExport(bench: Bench): Promise<void> {
  const { places, engine, effort, say, report } = bench
  const url = await places.copy(effort.large)
  const script = fileURLToPath(new URL('../baseline/export.ts', import.meta.url))
  const file = bench.keep('export.ndjson', '')
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, file])
  const limit = JSON.parse(stdout) as { rows: number; seconds: number }
  const server = await startServer(url)
  try {
    const began = performance.now()
    const { path, memory } = await exported(server)
    const seconds = (performance.now() - began) / 1000
    await compareFiles(server, path, file, limit.rows)
    const quarter = memory[Math.floor(memory.length / 4)]!
    const rates = { ours: limit.rows / seconds, limit: limit.rows / limit.seconds }
    report({
      ...{ work: 'export', engine, ratio: rates.ours / rates.limit, ...rates, unit: 'rows/s', aim: 0.5 },
      ...{
        part: `${limit.rows} rows`,
        megabytes: { start: memory[0], quarter, most: Math.max(...memory), end: memory.at(-1) },
      },
    })
    if (effort.quick) say(`export: ${limit.rows} rows, since this is the quick one`)
  } finally {
    await server.stop()
  }
}

/** Runs the job to its end, and looks at the memory of the server as long as it runs. */
async function exported({ port, pid }: Child): Promise<{ path: string; memory: number[] }> {
  const { opportunitiesExport } = (await ask(port, JSON.stringify({ query: START }), BEARERS.ALL)) as any
  const memory: number[] = []
  for (;;) {
    memory.push(residentMegabytes(pid))
    const body = JSON.stringify({ query: FOLLOW, variables: { id: opportunitiesExport.job.id } })
    const { job } = (await ask(port, body, BEARERS.ALL)) as Followed
    if (job.status === 'DONE') return { path: job.resultPath!, memory }
    if (job.status === 'FAILED') throw new Error(`The export failed: ${job.message}`)
    await sleep(200)
  }
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
  } catch {
    return Number.NaN
  }
}

/** @throws Error where the file of the job is not what the cursor wrote. */
async function compareFiles({ port }: Child, path: string, file: string, rows: number): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${BEARERS.ALL}` } })
  let held = ''
  let lines = 0
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream() as never) as AsyncIterable<string>) {
    if (lines < COMPARED) held += chunk
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) lines += 1
  }
  if (lines !== rows) throw new Error(`The export has ${lines} lines, the cursor gave ${rows}`)
  const expected = readFileSync(file, { encoding: 'utf8' }).slice(0, held.length).split('\n')
  for (const [index, line] of held.split('\n').slice(0, Math.min(COMPARED, rows)).entries())
    if (!isDeepStrictEqual(JSON.parse(line), JSON.parse(expected[index]!)))
      throw new Error(`The exports differ.\nours:  ${line}\nlimit: ${expected[index]}`)
}
