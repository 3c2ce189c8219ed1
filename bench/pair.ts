import { isDeepStrictEqual } from 'node:util'
import type { Bench } from './bench.ts'
import { type Child, startBaseline, startServer } from './child.ts'
import { BEARERS, type Reader } from './fill/people.ts'
import type { SizeName } from './fill/sizes.ts'
import { type Line, median, type WorkName } from './line.ts'
import { httpConnection, post } from './load/client.ts'

/** Characters of an answer that are shown where something is wrong. */
const MOST = 1500

/** This server and the hand-written one, at work at once; only one of them is asked at a time. */
export interface Pair {
  ours: Child
  limit: Child
  stop(): Promise<void>
}

/** Both over one database, or each over its own copy where the work writes. */
export async function startPair({ places, effort, say }: Bench, size: SizeName, apart: boolean): Promise<Pair> {
  const url = await places.copy(size)
  const other = apart ? await places.copy(size) : url
  const ours = await startServer(url)
  const limit = await startBaseline(other, effort.plans)
  for (const line of limit.lines) if (line.startsWith('plan ')) say(JSON.parse(line.slice(5)))
  return {
    ...{ ours, limit },
    async stop() {
      await limit.stop()
      await ours.stop()
    },
  }
}

/** The JSON of the `data` of an answer. */
export async function ask(port: number, body: string, bearer: string | null): Promise<unknown> {
  const connection = httpConnection(port)
  const answer = await connection.ask(post('/graphql', body, bearer))
  connection.close()
  const { data, errors } = JSON.parse(answer.body)
  if (answer.status !== 200 || errors)
    throw new Error(`The server refused: ${answer.status} ${answer.body.slice(0, MOST)}`)
  return data
}

/**
 * Asks both sides the same and compares what they say.
 * @throws Error with both answers where they differ.
 */
export async function compare({ ours, limit }: Pair, bodies: string[], reader: Reader): Promise<void> {
  for (const body of bodies) {
    const [said, expected] = [await ask(ours.port, body, BEARERS[reader]), await ask(limit.port, body, null)]
    if (isDeepStrictEqual(said, expected)) continue
    throw new Error(
      `The answers differ.\nasked: ${body.slice(0, MOST)}\nours:  ${JSON.stringify(said).slice(0, MOST)}\nlimit: ${JSON.stringify(expected).slice(0, MOST)}`,
    )
  }
}

/** What is asked in a race. */
interface Race {
  work: WorkName
  /** The bodies, and with which one to begin. */
  file: string
  /** Those of the other side, where it has others. */
  limitFile?: string
  from: number
  reader: Reader
  aim: number
  connections?: number
}

/** Rounds in turn, ours and the limit; the ratio is the median of those of neighbouring rounds. */
export async function race(
  { engine, effort, generator }: Bench,
  pair: Pair,
  asked: Race,
): Promise<{ line: Line; next: number }> {
  const { work, file, limitFile = file, from, reader, aim, connections = effort.connections } = asked
  const round = (side: 'ours' | 'limit', begin: number, seconds: number) =>
    generator.run({
      ...{ seconds, connections, from: begin, bearer: BEARERS[reader] },
      ...(side === 'ours' ? { file, ports: [pair.ours.port] } : { file: limitFile, ports: [pair.limit.port] }),
    })
  const warm = Math.min(1, effort.seconds)
  let begin = Math.max((await round('ours', from, warm)).next, (await round('limit', from, warm)).next)
  const rounds: { ours: Awaited<ReturnType<typeof round>>; limit: Awaited<ReturnType<typeof round>> }[] = []
  for (let one = 0; one < effort.rounds; one += 1) {
    const ours = await round('ours', begin, effort.seconds)
    const limit = await round('limit', begin, effort.seconds)
    begin = Math.max(ours.next, limit.next)
    rounds.push({ ours, limit })
  }
  const ratios = rounds.map(({ ours, limit }) => ours.rate / limit.rate)
  const line: Line = {
    ...{ work, engine, ...(reader === 'ALL' ? {} : { reader }) },
    ratio: median(ratios),
    ours: median(rounds.map(({ ours }) => ours.rate)),
    limit: median(rounds.map(({ limit }) => limit.rate)),
    ...{ unit: 'req/s', aim },
    p99: median(rounds.map(({ ours }) => ours.p99)),
    limitP99: median(rounds.map(({ limit }) => limit.p99)),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  }
  return { line, next: begin }
}
