import { Refusals, refusal } from '../../plain/refusal.ts'
import { COUNT_MISMATCH } from '../../plain/refusals.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, Save } from './draft.ts'
import { DryRun, type Outcome, writeAll } from './outcome.ts'
import { noTooMany } from './refuse.ts'

/** How a bulk write ends. ATOMIC (the default): one refused row refuses the whole call; PER_ROW: only itself. */
export interface Ending {
  errorPolicy?: 'ATOMIC' | 'PER_ROW' | null
  dryRun?: boolean | null
}

/** Records that a filter selected, and how many the client expected. */
export interface Selected extends Ending {
  ids: string[]
  expectedCount?: number | null
}

/** Rows that are written together. */
export const BATCH = 1000

/** @throws Refusals TOO_MANY beyond 1,000 rows. */
export function needFew(rows: unknown[]): void {
  if (rows.length > BATCH) throw new Refusals([noTooMany(['rows'], BATCH, rows.length)])
}

/** @throws Refusals COUNT_MISMATCH when the client expected another number of records. */
export function needCount(ids: string[], expected: number | null | undefined): void {
  if (expected === null || expected === undefined || expected === ids.length) return
  throw new Refusals([refusal(COUNT_MISMATCH, { expected, actual: ids.length }, ['expectedCount'])])
}

/** Drafts and saves a long list in batches; the outcomes are in its order. */
export async function inBatches<Item>(
  work: Work,
  record: RecordDefinition,
  items: Item[],
  draft: (batch: Item[]) => Promise<Draft[]>,
  save?: Save,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let from = 0; from < items.length; from += BATCH) {
    const drafts = await draft(items.slice(from, from + BATCH))
    outcomes.push(...(await writeAll(work, record, drafts, save, from)))
  }
  return outcomes
}

/**
 * The end of a bulk write. `pathOf` is where the values of a row stand in the client's input.
 * @throws Refusals in an ATOMIC call with refused rows, DryRun in a dry run.
 */
export function finish(outcomes: Outcome[], ending: Ending, pathOf: (index: number) => string[]): Outcome[] {
  if (ending.errorPolicy !== 'PER_ROW') {
    const all = outcomes.flatMap(({ index, refusals }) => refusals.map((one) => one.under(...pathOf(index))))
    // Records that are given the same values are refused in the same words: said once.
    const distinct = new Map(all.map((one) => [JSON.stringify([one.code, one.field, one.sentence]), one]))
    if (distinct.size > 0) throw new Refusals([...distinct.values()])
  }
  if (ending.dryRun) throw new DryRun(outcomes)
  return outcomes
}
