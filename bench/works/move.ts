import type { Bench } from '../bench.ts'
import { startPair } from '../pair.ts'
import { factsOf } from './facts.ts'
import { type LoadedWork, measure } from './loaded.ts'

/** Moves are never repeated, so there must be enough of them for all rounds. */
const MOVES = 200_000

/** One deal after the other comes into the next open stage, each time under a key of its own. */
export const move: LoadedWork = {
  work: 'move',
  aim: 0.4,
  query: `mutation move($input: OpportunityMoveToStageInput!, $key: String!) {
    opportunityMoveToStage(input: $input, idempotencyKey: $key) {
      opportunity { id version stage { id name } } userErrors { message }
    }
  }`,
  draw({ deals, stages }, _, number) {
    const open = stages.filter(({ status }) => status === 'OPEN').map(({ id }) => id)
    return Array.from({ length: number }, (_, index) => {
      const { id, stageId } = deals[index % deals.length]!
      const step = 1 + Math.floor(index / deals.length)
      return { input: { id, stage: open[(open.indexOf(stageId) + step) % open.length] }, key: `bench-${index}` }
    })
  },
}

/** Each side moves the deals of its own copy. */
export async function measureMove(bench: Bench): Promise<void> {
  const facts = await factsOf(await bench.places.copy(bench.effort.usual))
  const pair = await startPair(bench, bench.effort.usual, true)
  try {
    for (const line of await measure(bench, pair, move, facts, MOVES)) bench.report(line)
  } finally {
    await pair.stop()
  }
}
