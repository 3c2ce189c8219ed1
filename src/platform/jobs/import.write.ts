import type { Language } from '../../plain/refusal.ts'
import type { Work } from '../work/work.ts'
import type { Match } from '../write/match.ts'
import { writeAll } from '../write/outcome.ts'
import { apart, draftRows, type Line } from './import.apart.ts'
import { errorsOf, type Result } from './results.ts'
import type { Writing } from './writings.ts'

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

function failed({ line, refusals, columnOf }: Line, language: Language): Result {
  return { line, id: null, outcome: 'FAILED', errors: errorsOf(refusals, language, columnOf) }
}
