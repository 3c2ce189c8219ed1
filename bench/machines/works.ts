import type { Bench } from '../bench.ts'
import type { Child } from '../child.ts'
import { BEARERS } from '../fill/people.ts'
import { type Line, median } from '../line.ts'
import { account } from '../works/account.ts'
import { board } from '../works/board.ts'
import type { Facts } from '../works/facts.ts'
import { list } from '../works/list.ts'
import { bodiesOf, type LoadedWork } from '../works/loaded.ts'
import { move } from '../works/move.ts'
import { sums } from '../works/sums.ts'
import { processorSeconds } from './processor.ts'

/** What stands together to answer: its name, and the processes whose time is counted. */
export interface Setup {
  name: string
  servers: readonly Child[]
  /** First processes of the databases; null: there is none beside the server. */
  database: number | null
  replica: number | null
}

/** What costs every request as much: it is read, its sender signs in, and nothing is asked. */
const nothing: LoadedWork = {
  work: 'machines',
  operation: 'nothing',
  aim: 0,
  query: 'query nothing { __typename }',
  draw: (_, __, number) => Array.from({ length: number }, () => ({})),
}
const WORKS = [nothing, account, board, list, sums, move]
const MOVES = 200_000

export type Queues = ReturnType<typeof queues>

/** The bodies of the works, with the place from which each goes on: a move is asked for once. */
export function queues(bench: Bench, facts: Facts) {
  return WORKS.map((loaded) => {
    const { work, operation = work, connections = bench.effort.connections } = loaded
    const bodies = bodiesOf(loaded, facts, work === 'move' ? MOVES : undefined)
    return { operation, connections, file: bench.keep(`${operation}.txt`, bodies.join('\n')), next: 0 }
  })
}

/** Requests a second of each work, and processor time a request of whoever has a part in it. */
export async function measureWorks(
  { engine, effort, generator, report }: Bench,
  { name, servers, database, replica }: Setup,
  works: Queues,
): Promise<void> {
  const counted = [servers.map(({ pid }) => pid), database ? [database] : null, replica ? [replica] : null]
  const used = () => counted.map((pids) => pids?.reduce((sum, pid) => sum + processorSeconds(pid), 0) ?? null)
  for (const work of works) {
    const round = async (seconds: number) => {
      const { file, connections, next: from } = work
      const ports = servers.map(({ port }) => port)
      const result = await generator.run({ ports, bearer: BEARERS.ALL, file, from, seconds, connections })
      work.next = result.next
      return { ...result, asked: result.next - from }
    }
    await round(Math.min(2, effort.seconds))
    const before = used()
    const rounds: Awaited<ReturnType<typeof round>>[] = []
    for (let one = 0; one < effort.rounds; one += 1) rounds.push(await round(effort.seconds))
    const after = used()
    const asked = rounds.reduce((sum, one) => sum + one.asked, 0)
    const [serverUs, databaseUs, replicaUs] = after.map((now, part) =>
      now === null ? undefined : ((now - before[part]!) * 1e6) / asked,
    )
    report({
      ...{ work: 'machines', engine, part: `${name}: ${work.operation}` },
      ...{ ours: median(rounds.map(({ rate }) => rate)), unit: 'req/s', serverUs, databaseUs, replicaUs },
      ...{ p50: median(rounds.map(({ p50 }) => p50)), p99: median(rounds.map(({ p99 }) => p99)) },
    } satisfies Line)
  }
}
