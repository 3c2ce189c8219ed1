import { readDefinitions } from '../customfields/definitions.ts'
import { compiling } from '../read/compiling.ts'
import { pageStatement } from '../read/page.statement.ts'
import type { ListArguments } from '../read/page.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Work } from '../work/work.ts'
import { type ExportColumn, exportColumns } from './export.columns.ts'

export interface ExportPlan {
  format: 'CSV' | 'NDJSON'
  list: Pick<ListArguments, 'filter' | 'orderBy' | 'includeArchived'>
  columns: ExportColumn[]
  delimiter: string
  /** CSV begins with a byte order mark, by which spreadsheets know UTF-8. */
  mark: boolean
}

/** What is asked of an export: `columns` null stands for all that whoever asks may see. */
export type ExportAsked = Omit<ExportPlan, 'columns'> & { columns: string[] | null }

/**
 * The plan of an export, after trying whether its list can be read.
 * @throws Failure FORBIDDEN for a hidden field in filter, order or columns; BAD_REQUEST for a column, filter or order
 * that makes no sense.
 */
export async function planExport(
  { actor, engine, sql }: Work,
  record: RecordDefinition,
  { columns, ...plan }: ExportAsked,
  baseCurrency: string,
): Promise<ExportPlan> {
  const definitions = await readDefinitions(sql)
  const shown = exportColumns(actor, record, definitions, columns, plan.format)
  pageStatement(compiling({ engine, actor, definitions, baseCurrency }), record, { ...plan.list, first: 1 })
  return { ...plan, columns: shown }
}
