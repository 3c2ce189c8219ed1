import type { Bench } from '../bench.ts'
import type { Chance } from '../fill/chance.ts'
import { chance } from '../fill/chance.ts'
import type { Reader } from '../fill/people.ts'
import type { Line, WorkName } from '../line.ts'
import { compare, type Pair, race } from '../pair.ts'
import type { Facts } from './facts.ts'

/** A work that is one request, asked again and again with other variables. */
export interface LoadedWork {
  work: WorkName
  /** The name of the operation, where it is not the work's. */
  operation?: string
  part?: string
  query: string
  /** What the ratio ought to reach. */
  aim: number
  /** Connections, where each request keeps the database busy for long; else as many as usual. */
  connections?: number
  /** The variables of that many requests. */
  draw(facts: Facts, chance: Chance, number: number): object[]
}

/** So many are drawn that more than ten thousand of them are different. */
const VALUES = 60_000

export const READERS: Reader[] = ['ALL', 'TEAM']

/** The bodies of that many requests; the same ones each time. */
export function bodiesOf({ work, operation = work, query, draw }: LoadedWork, facts: Facts, number = VALUES): string[] {
  const drawn = draw(facts, chance(7), number)
  return drawn.map((variables) => JSON.stringify({ query, variables, operationName: operation }))
}

/** Checks and measures a work, for both readers. */
export async function measure(
  bench: Bench,
  pair: Pair,
  loaded: LoadedWork,
  facts: Facts,
  number?: number,
): Promise<Line[]> {
  const { work, operation = work, part } = loaded
  const bodies = bodiesOf(loaded, facts, number)
  const file = bench.keep(`${operation}.txt`, bodies.join('\n'))
  const lines: Line[] = []
  let from = 0
  for (const reader of READERS) {
    await compare(pair, bodies.slice(from, from + bench.effort.sample), reader)
    const { line, next } = await race(bench, pair, { ...loaded, file, from: from + bench.effort.sample, reader })
    from = next
    lines.push({ ...line, ...(part ? { part } : {}), values: new Set(bodies).size })
  }
  return lines
}
