import type { Reading } from '../platform/read/reading.ts'
import { scopeAsked } from './forecast-scope.actions.ts'
import { type DealSteps, dealStepsOf, spellingsOf } from './forecast-waterfall.deals.rules.ts'
import { type WaterfallRow, waterfallRows } from './forecast-waterfall.rows.actions.ts'
import { type Lacking, lackingOf, wholeOf } from './forecast-waterfall.rows.rules.ts'
import type { StepKind, Waterfall } from './forecast-waterfall.rules.ts'
import { dealWaysOf, undatedOf, type WaterfallQuestion, waysOf } from './forecast-waterfall.store.ts'

/** A waterfall that reads what is asked of it, each part once. Amounts are in `currency`. */
export interface OpenWaterfall {
  total: () => Promise<Waterfall & { currency: string }>
  rows: () => Promise<WaterfallRow[]>
  lacking: () => Promise<{ start: Lacking; end: Lacking }>
  /** How many open deals were expected on no day. */
  undated: () => Promise<{ start: number; end: number }>
  /** A page of deals, and one more where there is one. */
  deals: (page: { kind: StepKind | null; first: number; after: string | null }) => Promise<DealSteps[]>
}

/** What stands for now: a moment behind all that was recorded. */
const NOW = '9999-12-31T23:59:59.999Z'

/** Moments from `now` on are the present. The states must be up to date. */
export function openWaterfall(
  reading: Reading,
  asked: WaterfallQuestion,
  { now, currency }: { now: string; currency: string },
): OpenWaterfall {
  const moment = (at: string) => (at < now ? at : NOW)
  const question = { ...asked, from: moment(asked.from), to: moment(asked.to) }
  const { database } = reading
  const ways = once(() => waysOf(database, question))
  return {
    total: once(async () => ({ ...wholeOf(await ways()), currency })),
    rows: async () => waterfallRows(reading, question.scope, await ways()),
    lacking: async () => lackingOf(await ways()),
    undated: once(() => undatedOf(database, question)),
    deals: async ({ kind, first, after }) => {
      const reach = await scopeAsked(reading, reading.actor, {})
      const page = { spellings: spellingsOf(kind), reach, first, after }
      return (await dealWaysOf(database, question, page)).map(dealStepsOf)
    },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
