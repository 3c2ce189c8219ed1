import { need } from '../platform/access/access.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { addQuery } from './call.ts'
import { connectionOf } from './connection.ts'
import { listArguments } from './list-arguments.ts'
import { many } from './naming.ts'
import { wantedOfList } from './wanted.ts'

/** Adds the query of a list (`accounts`). */
export function listQuery(record: RecordDefinition): void {
  addQuery<object>(record.plural, {
    type: connectionOf(record),
    description: `The ${many(record)} that you may see, page by page.`,
    args: () => listArguments(record),
    resolve: ({ context, args, info }) => {
      need(context.actor, record, 'READ')
      return context.reading.page(record, args, wantedOfList(info, record))
    },
  })
}
