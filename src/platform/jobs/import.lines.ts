import { type Language, type Refusal, refusal, refusalKind } from '../../plain/refusal.ts'
import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import type { Work } from '../work/work.ts'
import type { FileRow, ImportPlan, ReadRow } from './import.plan.ts'
import { errorsOf, type Result } from './results.ts'
import { inputOfCells, type RowInput } from './row-input.ts'
import type { Writing } from './writings.ts'

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

/** Of a chunk in which a row was refused nothing is written. */
export function asRefused(results: Result[], language: Language): Result[] {
  const errors = errorsOf([refusal(CHUNK_REFUSED, undefined)], language)
  return results.map((one) => (one.outcome === 'FAILED' ? one : { ...one, outcome: 'FAILED', id: null, errors }))
}

/** Reads rows of the file as inputs. One statement where custom fields are among its columns. */
export async function readerOf(work: Work, { record }: Writing, plan: ImportPlan, readRow: ReadRow) {
  const { columns = [], emptyClears: clears } = plan
  const custom = columns.some(({ target }) => target.beside && 'customKey' in target.beside)
  const definitions: ReadonlyMap<string, CustomDefinition> =
    (custom ? (await readDefinitions(work.sql, record.noun)).get(record.noun) : null) ?? new Map()
  return ({ line, cells, row, wrong }: FileRow): RowInput & { line: number } => {
    if (wrong) return { line, ...unread(refusal(MALFORMED_LINE, { wrong, columns: columns.length })) }
    if (cells) return { line, ...inputOfCells(record, columns, cells, definitions, { clears }) }
    return { line, ...readRow(record.noun, row), columnOf: () => null }
  }
}

function unread(no: Refusal): RowInput {
  return { input: {}, refusals: [no], columnOf: () => null }
}
