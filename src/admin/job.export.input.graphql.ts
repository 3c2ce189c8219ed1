import { filterOf } from '../api/filter-input.ts'
import { many } from '../api/naming.ts'
import { orderOf } from '../api/order-input.ts'
import type { ExportAsked } from '../platform/jobs/export.plan.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { FileFormatEnum } from './job.file.graphql.ts'

/** The arguments of `accountsExport`. */
export interface ExportGiven {
  filter?: Record<string, unknown> | null
  orderBy?: ExportAsked['list']['orderBy']
  includeArchived?: boolean | null
  format: ExportAsked['format']
  columns?: string[] | null
  delimiter?: string | null
  byteOrderMark?: boolean | null
}

export function exportArguments(t: any, record: RecordDefinition) {
  return {
    filter: t.arg({ type: filterOf(record), description: `Only ${many(record)} that meet this.` }),
    orderBy: t.arg({ type: [orderOf(record)], description: 'How to sort; by id unless given.' }),
    includeArchived: t.arg.boolean({ description: 'Also those that were put away.' }),
    format: t.arg({ type: FileFormatEnum, required: true, description: 'How the file is written.' }),
    columns: t.arg.stringList({
      description:
        'What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.',
    }),
    delimiter: t.arg.string({ description: 'Of CSV: what stands between the cells; a comma unless given.' }),
    byteOrderMark: t.arg.boolean({
      description:
        'Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.',
    }),
  }
}

/** The same as a job takes it. */
export function exportOf({ filter, orderBy, includeArchived, ...given }: ExportGiven): ExportAsked {
  return {
    format: given.format,
    list: { filter, orderBy, includeArchived },
    columns: given.columns ?? null,
    delimiter: given.delimiter ?? ',',
    mark: given.byteOrderMark !== false,
  }
}
