import { type Language, refusal, refusalKind } from '../../plain/refusal.ts'
import type { ImportPlan } from './import.plan.ts'
import type { Told } from './progress.ts'
import { errorsOf, type Result, toldOf } from './results.ts'

export const MALFORMED_LINE = refusalKind<{ wrong: 'JSON' | 'CELLS'; columns: number }>(
  'MALFORMED_LINE',
  'A line of a file cannot be read.',
  ({ wrong, columns }) =>
    wrong === 'JSON'
      ? {
          en: 'This line is no JSON object: write one object in each line.',
          zh: '该行不是 JSON 对象：请每行写一个对象。',
        }
      : {
          en: `This line has another number of cells than the ${columns} columns of the header.`,
          zh: `该行的单元格数与表头的 ${columns} 列不一致。`,
        },
)

export const CHUNK_REFUSED = refusalKind(
  'CHUNK_REFUSED',
  'The row is good by itself, but another one of its chunk was refused, so nothing of the chunk was written.',
  () => ({
    en: 'Another row of the same chunk was refused, so this one was not written either.',
    zh: '同一批中的其他行被拒绝，因此该行也未写入。',
  }),
)

/** What came of a step. With ATOMIC nothing is written of a chunk in which a row was refused: it is `refused`. */
export function endOfStep(
  results: Result[],
  { errorPolicy }: ImportPlan,
  language: Language,
  next: Told['next'],
): { told: Told; refused: boolean } {
  const refused = errorPolicy === 'ATOMIC' && results.some(({ outcome }) => outcome === 'FAILED')
  const told = toldOf(results, next)
  return { refused, told: refused ? { ...toldOf(asRefused(results, language), next), problems: told.problems! } : told }
}

function asRefused(results: Result[], language: Language): Result[] {
  const errors = errorsOf([refusal(CHUNK_REFUSED, undefined)], language)
  return results.map((one) => (one.outcome === 'FAILED' ? one : { ...one, outcome: 'FAILED', id: null, errors }))
}
