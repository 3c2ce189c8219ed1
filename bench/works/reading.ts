import type { Bench } from '../bench.ts'
import type { WorkName } from '../line.ts'
import { startPair } from '../pair.ts'
import { account } from './account.ts'
import { board } from './board.ts'
import { factsOf } from './facts.ts'
import { list } from './list.ts'
import { measure } from './loaded.ts'
import { sums } from './sums.ts'

const READING = [account, board, list, sums]

/** Those of the works that only read, over one database. */
export async function measureReading(bench: Bench, wanted: ReadonlySet<WorkName>): Promise<void> {
  const works = READING.filter(({ work }) => wanted.has(work))
  if (works.length === 0) return
  const facts = await factsOf(await bench.places.copy(bench.effort.usual))
  const pair = await startPair(bench, bench.effort.usual, false)
  try {
    for (const work of works) for (const line of await measure(bench, pair, work, facts)) bench.report(line)
  } finally {
    await pair.stop()
  }
}
