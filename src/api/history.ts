import { historyOf } from '../platform/history/history.ts'
import { pastOf } from '../platform/history/past.ts'
import type { Row } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import type { Context } from './context.ts'
import { eventConnection, type PageArguments, pageArguments, readPage } from './history-connection.ts'
import { RecordInterface } from './node.ts'

/** Declares the field `history` of every record. */
export function declareHistory(): void {
  anyBuilder.interfaceField(RecordInterface, 'history', (t: any) =>
    t.field({
      type: eventConnection(),
      nullable: false,
      description:
        'What happened to the record, the newest first, as far back as it was written down: who did what, with the values before and after. Whoever sees the record sees all of it, without hidden fields.',
      args: pageArguments(),
      resolve: (row: Row, args: PageArguments, context: Context) =>
        historyOf(context.reading, row['id'] as string, { ...readPage(args), until: pastOf(row)?.moment ?? null }),
    }),
  )
}
