import { readInstant } from '../plain/day.ts'
import { readId } from '../plain/ids.ts'
import { refusal } from '../plain/refusal.ts'
import { INVALID } from '../plain/refusals.ts'
import type { Told } from './opportunity.history.rules.ts'

/** An entry of `stageHistory` as a client sends it. */
export interface ToldInput {
  stage: string
  occurredAt?: string | null
}

/** A told history with ids and times in their one spelling. @throws Refusal INVALID at the entry's `occurredAt`. */
export function toldOf(entries: ToldInput[] | null | undefined): Told[] {
  return (entries ?? []).map(({ stage, occurredAt }, index) => ({
    index,
    // What is no id stays as it is, and is found to be no stage.
    stageId: readId('stage', String(stage)) ?? String(stage),
    occurredAt: occurredAt == null ? null : instantOf(occurredAt, ['stageHistory', String(index), 'occurredAt']),
  }))
}

/** An instant in its one spelling. @throws Refusal INVALID at `path`. */
export function instantOf(text: string, path: string[]): string {
  const read = readInstant(String(text))
  if (read) return read
  const expected = { en: 'an instant like 2026-05-31T08:00:00Z', zh: '形如 2026-05-31T08:00:00Z 的时间' }
  throw refusal(INVALID, { field: path.at(-1) ?? 'occurredAt', expected }, path)
}
