import { type Refusal, refusal } from '../../plain/refusal.ts'
import { type CustomDefinition, readDefinitions } from '../customfields/definitions.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { MALFORMED_LINE } from './import.lines.ts'
import type { FileRow, ImportPlan, ReadRow } from './import.plan.ts'
import { inputOfCells, type RowInput } from './row-input.ts'

/** Reads rows of the file as inputs. One statement, or none where no custom fields are among its columns. */
export async function readerOf(work: Pick<Work, 'sql'>, record: RecordDefinition, plan: ImportPlan, readRow: ReadRow) {
  const custom = plan.columns?.some(({ target }) => target.beside && 'customKey' in target.beside)
  return readerWith(custom ? await definitionsOf(work, record) : new Map(), record, plan, readRow)
}

/** The custom fields of a noun by key. One statement. */
export async function definitionsOf({ sql }: Pick<Work, 'sql'>, { noun }: RecordDefinition): Promise<Definitions> {
  return (await readDefinitions(sql, noun)).get(noun) ?? new Map()
}

type Definitions = ReadonlyMap<string, CustomDefinition>

/** The same where the custom fields are known. */
export function readerWith(definitions: Definitions, record: RecordDefinition, plan: ImportPlan, readRow: ReadRow) {
  const { columns = [], emptyClears: clears } = plan
  return ({ line, cells, row, wrong }: FileRow): RowInput & { line: number } => {
    if (wrong) return { line, ...unread(refusal(MALFORMED_LINE, { wrong, columns: columns.length })) }
    if (cells) return { line, ...inputOfCells(record, columns, cells, definitions, { clears }) }
    return { line, ...readRow(record.noun, row), columnOf: () => null }
  }
}

function unread(no: Refusal): RowInput {
  return { input: {}, refusals: [no], columnOf: () => null }
}
