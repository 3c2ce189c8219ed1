import type { Bench } from '../bench.ts'
import { type Child, startServer } from '../child.ts'
import { race, startPair } from '../pair.ts'
import { asked } from './asked.ts'
import { board } from './board.ts'
import { deepCursors, PAGED } from './deep.ts'
import { type Facts, factsOf } from './facts.ts'
import { list } from './list.ts'
import { bodiesOf, measure } from './loaded.ts'

/** What the same request may cost at a hundred times the data: half of the rate is left. */
const AIM = 0.5

/** The same lists over much data and over the usual amount, both of this server; then a hard question against SQL. */
export async function measureScale(bench: Bench): Promise<void> {
  const { places, effort, say } = bench
  const facts = await factsOf(await places.copy(effort.large))
  const pair = await startPair(bench, effort.large, false)
  try {
    if (effort.large !== effort.usual) await measureLists(bench, pair.ours, facts)
    else say('scale: the lists are left out, since the quick run has no large data')
    for (const line of await measure(bench, pair, asked, facts)) bench.report(line)
  } finally {
    await pair.stop()
  }
}

async function measureLists(bench: Bench, ours: Child, large: Facts): Promise<void> {
  const { places, effort } = bench
  const url = await places.copy(effort.usual)
  const small = await factsOf(url)
  const usual = await startServer(url)
  try {
    for (const work of [board, list])
      await report(`${work.work}, first page`, bodiesOf(work, large), bodiesOf(work, small))
    const paged = async ({ port }: Child) =>
      (await deepCursors(port)).map((after) =>
        JSON.stringify({ query: PAGED, variables: { after }, operationName: 'page' }),
      )
    await report('opportunities, page 500', await paged(ours), await paged(usual))
  } finally {
    await usual.stop()
  }

  async function report(part: string, bodies: string[], limitBodies: string[]): Promise<void> {
    const file = bench.keep('scale.txt', bodies.join('\n'))
    const limitFile = bench.keep('scale-limit.txt', limitBodies.join('\n'))
    const sides = { ours, limit: usual, stop: async () => {} }
    const { line } = await race(bench, sides, { work: 'scale', file, limitFile, from: 0, reader: 'ALL', aim: AIM })
    bench.report({ ...line, part, data: [effort.large, effort.usual] })
  }
}
