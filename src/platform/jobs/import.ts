import { type Language, type Refusal, refusal, refusalKind } from '../../plain/refusal.ts'
import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import type { Work } from '../work/work.ts'
import type { Match } from '../write/match.ts'
import { chunkAt } from './chunks.ts'
import { importRows } from './import.write.ts'
import { RolledBack, type Run, takeStep } from './progress.ts'
import { errorsOf, type Result, toldOf } from './results.ts'
import { type Column, inputOfCells, type RowInput } from './row-input.ts'
import { type Writing, writingOf } from './writings.ts'

/** How one part of a mapping was asked for. */
export interface Mapped {
  field: string
  column?: string | null
  value?: string | null
  pattern?: string | null
}

export interface ImportPlan {
  format: 'CSV' | 'NDJSON'
  /** Null: each column is named as the field is. */
  mapping: Mapped[] | null
  /** Null: every row makes a new record. */
  match: Match | null
  errorPolicy: 'ATOMIC' | 'PER_ROW'
  /** Rows that are written together. */
  chunkRows: number
  emptyClears: boolean
  encoding: string
  delimiter: string
  /** The columns of the file, once it is here. */
  columns?: Column[]
}

/** A row of the file: its line, and its cells (CSV), its object (NDJSON), or why it is neither. */
export interface FileRow {
  line: number
  cells?: string[]
  row?: unknown
  wrong?: 'JSON' | 'CELLS'
}

/** Brings a line of NDJSON into the shape of the noun's rows. */
export type ReadRow = (noun: string, row: unknown) => Pick<RowInput, 'input' | 'refusals'>

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

/** Imports the next rows; answers whether there are more. `readRow` reads lines of NDJSON. */
export function stepOfImport(readRow: ReadRow): (run: Run) => Promise<boolean> {
  return async (run) => {
    const { job } = run
    const plan = job.plan as ImportPlan
    const chunk = await chunkAt(run.database.read, job.id, 'in', job.position)
    if (!chunk) return false
    const all = JSON.parse(chunk.content) as FileRow[]
    const rows = all.slice(job.offset, plan.errorPolicy === 'ATOMIC' ? all.length : job.offset + run.size)
    const end = job.offset + rows.length
    const next = end < all.length ? { offset: end } : { position: job.position + 1, offset: 0 }
    await takeStep(run, async (work) => {
      const writing = writingOf(job.noun)
      if (!writing) throw new Error(`Records of ${job.noun} are not written by jobs`)
      const read = await readerOf(work, writing, plan, readRow)
      const results = await importRows(work, writing, plan.match, rows.map(read), job.language)
      const failed = results.some(({ outcome }) => outcome === 'FAILED')
      if (job.dryRun) throw new RolledBack(toldOf(results, next))
      if (failed && plan.errorPolicy === 'ATOMIC') {
        const { problems } = toldOf(results, next)
        throw new RolledBack({ ...toldOf(asRefused(results, job.language), next), problems })
      }
      return toldOf(results, next)
    })
    return true
  }
}

/** Of a chunk in which a row was refused nothing is written. */
function asRefused(results: Result[], language: Language): Result[] {
  const errors = errorsOf([refusal(CHUNK_REFUSED, undefined)], language)
  return results.map((one) => (one.outcome === 'FAILED' ? one : { ...one, outcome: 'FAILED', id: null, errors }))
}

async function readerOf(work: Work, { record }: Writing, plan: ImportPlan, readRow: ReadRow) {
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
