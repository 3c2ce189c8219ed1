import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, Input } from '../write/draft.ts'
import { draftCreates } from '../write/drafts.ts'
import { type Match, matchingOf } from '../write/match.ts'
import { draftUpserts } from '../write/upserts.ts'
import type { RowInput } from './row-input.ts'

/** A row of a file, and where it stands. */
export type Line = RowInput & { line: number }

/** Drafts of rows: each of the record that its key finds, or of a new one. */
export function draftRows(
  work: Work,
  record: RecordDefinition,
  match: Match | null,
  inputs: Input[],
): Promise<Draft[]> {
  return match ? draftUpserts(work, record, inputs, match) : draftCreates(work, record, inputs)
}

/** Stretches of rows in which no key comes twice. */
export function apart(record: RecordDefinition, match: Match | null, lines: Line[]): Line[][] {
  if (lines.length === 0) return []
  const matching = match && matchingOf(record, match)
  const stretches: Line[][] = [[]]
  let seen = new Set<string>()
  for (const one of lines) {
    const keys = matching?.keysOf(one.input) ?? []
    if (keys.some((key) => seen.has(key))) {
      stretches.push([])
      seen = new Set()
    }
    stretches.at(-1)!.push(one)
    for (const key of keys) seen.add(key)
  }
  return stretches
}
