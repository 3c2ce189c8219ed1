import { type BulkRow, SOURCE } from '../baseline/bulk.ts'
import type { Bench } from '../bench.ts'
import { type Chance, chance } from '../fill/chance.ts'
import { BEARERS } from '../fill/people.ts'
import { FAMILY, GIVEN, TITLES } from '../fill/words.ts'
import { type Line, median } from '../line.ts'
import { ask, compare, type Pair, startPair } from '../pair.ts'
import { type Facts, factsOf } from './facts.ts'
import { READERS } from './loaded.ts'

const QUERY = `mutation bulk($rows: [ContactRowInput!]!) {
  contactsBulkUpsert(match: { externalIdSource: "${SOURCE}" }, rows: $rows) {
    results { id outcome } userErrors { message }
  }
}`
const CALL = 1000

/** Ten thousand contacts in calls of a thousand, half of which stand already and get another title. */
export async function measureBulk(bench: Bench): Promise<void> {
  const facts = await factsOf(await bench.places.copy(bench.effort.usual))
  const pair = await startPair(bench, bench.effort.usual, true)
  const drawn = chance(11)
  const known = Array.from({ length: bench.effort.contacts }, (_, index) => contact(facts, drawn, index))
  try {
    // From here on whatever comes stands in the way of nobody: each round writes over the newer half of the last one.
    await compare(pair, calls(known), 'ALL')
    for (const reader of READERS) bench.report(await measured(reader))
  } finally {
    await pair.stop()
  }

  async function measured(reader: (typeof READERS)[number]): Promise<Line> {
    const rounds: { ours: number; limit: number }[] = []
    for (let round = 0; round <= bench.effort.rounds; round += 1) {
      const half = known.length / 2
      known.splice(0, half)
      for (const one of known) one.title = `${drawn.one(TITLES)} ${drawn.whole(1, 1e9)}`
      for (let one = 0; one < half; one += 1) known.push(contact(facts, drawn, drawn.whole(1e9, 1e12)))
      const bodies = calls(known)
      if (round === 0) await compare(pair, bodies, reader)
      else
        rounds.push({
          ours: await rate(pair, 'ours', bodies, reader),
          limit: await rate(pair, 'limit', bodies, reader),
        })
    }
    const ratios = rounds.map(({ ours, limit }) => ours / limit)
    return {
      ...{ work: 'bulk', engine: bench.engine, ...(reader === 'ALL' ? {} : { reader }), ratio: median(ratios) },
      ours: median(rounds.map(({ ours }) => ours)),
      limit: median(rounds.map(({ limit }) => limit)),
      ...{ unit: 'contacts/s', aim: 0.6, spread: [Math.min(...ratios), Math.max(...ratios)] },
    }
  }
}

/** A contact that nobody knows yet. */
export function contact({ accounts, sellers }: Facts, { id, one }: Chance, number: number): BulkRow {
  return {
    id: id('con').replace('_01h', '_01j'),
    externalIds: [{ source: SOURCE, id: `contact-${number}` }],
    ...{ givenName: one(GIVEN), familyName: `${one(FAMILY)}${number}`, emails: [`bench${number}@people.example`] },
    ...{ title: one(TITLES), owner: one(sellers), accounts: [{ account: one(accounts).id, role: 'user' }] },
  }
}

/** The body of one call. */
export function bulkBody(rows: BulkRow[]): string {
  return JSON.stringify({ query: QUERY, variables: { rows }, operationName: 'bulk' })
}

function calls(contacts: BulkRow[]): string[] {
  return Array.from({ length: contacts.length / CALL }, (_, call) =>
    bulkBody(contacts.slice(call * CALL, (call + 1) * CALL)),
  )
}

async function rate(
  pair: Pair,
  side: 'ours' | 'limit',
  bodies: string[],
  reader: keyof typeof BEARERS,
): Promise<number> {
  const began = performance.now()
  for (const body of bodies) await ask(pair[side].port, body, BEARERS[reader])
  return (CALL * bodies.length) / ((performance.now() - began) / 1000)
}
