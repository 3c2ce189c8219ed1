import type { Language, Refusal } from '../../plain/refusal.ts'
import type { Outcome } from '../write/outcome.ts'
import { MOST_PROBLEMS, type Problem } from './job.ts'
import type { Told } from './progress.ts'

/** What became of one row or record: a line of the results. */
export interface Result {
  /** The line of the file, from 1; absent where there is none. */
  line?: number
  id: string | null
  outcome: Outcome['outcome']
  /** What a job that takes back did to the record. */
  did?: 'RESTORED' | 'ARCHIVED' | 'DELETED' | 'LEFT'
  errors: ResultError[]
}

export interface ResultError {
  code: string
  message: string
  /** The path of the field that the refusal speaks of. */
  field: string[]
  /** The column of the file from which the value came; null where it came from none. */
  column?: string | null
}

/** Why a row failed, in the language of who asked. `columnOf` names the column of a field's path. */
export function errorsOf(
  refusals: Refusal[],
  language: Language,
  columnOf?: (field: string[]) => string | null,
): ResultError[] {
  return refusals.map(({ code, sentence, field }) => ({
    ...{ code, message: sentence[language], field },
    ...(columnOf ? { column: columnOf(field) } : {}),
  }))
}

const TALLIED = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged', FAILED: 'failed' } as const

/** The results of a step: as NDJSON, counted, and the first that failed. */
export function toldOf(results: Result[], next: Told['next']): Told {
  const tally: Told['tally'] = {}
  const problems: Problem[] = []
  for (const { line, id, outcome, errors } of results) {
    tally[TALLIED[outcome]] = (tally[TALLIED[outcome]] ?? 0) + 1
    if (problems.length >= MOST_PROBLEMS) continue
    const place = line === undefined ? (id ?? '') : String(line)
    for (const { code, message, field, column } of errors)
      problems.push({ place, column: column ?? (field.length > 0 ? field.join('.') : null), code, message })
  }
  return { rows: results.length, tally, content: ndjson(results), problems, next }
}

function ndjson(results: Result[]): string {
  return results.map((one) => `${JSON.stringify(one)}\n`).join('')
}
