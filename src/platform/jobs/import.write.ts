import type { Language } from '../../plain/refusal.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import type { Draft, Input } from '../write/draft.ts'
import { draftCreates } from '../write/drafts.ts'
import { type Match, matchingOf } from '../write/match.ts'
import { writeAll } from '../write/outcome.ts'
import { draftUpserts } from '../write/upserts.ts'
import { errorsOf, type Result } from './results.ts'
import type { RowInput } from './row-input.ts'
import type { Writing } from './writings.ts'

type Line = RowInput & { line: number }

/**
 * Writes rows of a file in their order, each matched with what stands here. Rows that could not be read fail without
 * being written; where a key comes again in the file, the later row changes what the earlier one made.
 */
export async function importRows(
  work: Work,
  { record, save }: Writing,
  match: Match | null,
  lines: Line[],
  language: Language,
): Promise<Result[]> {
  const results = new Map<Line, Result>()
  for (const one of lines) if (one.refusals.length > 0) results.set(one, failed(one, language))
  const readable = lines.filter((one) => !results.has(one))
  for (const some of apart(record, match, readable)) {
    const drafts = await draftRows(
      work,
      record,
      match,
      some.map(({ input }) => input),
    )
    for (const { index, id, outcome, refusals } of await writeAll(work, record, drafts, save)) {
      const one = some[index]!
      results.set(one, { line: one.line, id, outcome, errors: errorsOf(refusals, language, one.columnOf) })
    }
  }
  return lines.map((one) => results.get(one)!)
}

function draftRows(work: Work, record: RecordDefinition, match: Match | null, inputs: Input[]): Promise<Draft[]> {
  return match ? draftUpserts(work, record, inputs, match) : draftCreates(work, record, inputs)
}

/** Stretches of rows in which no key comes twice. */
function apart(record: RecordDefinition, match: Match | null, lines: Line[]): Line[][] {
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

function failed({ line, refusals, columnOf }: Line, language: Language): Result {
  return { line, id: null, outcome: 'FAILED', errors: errorsOf(refusals, language, columnOf) }
}
