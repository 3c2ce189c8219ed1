import type { RecordDefinition } from '../platform/record/record.ts'
import { anyBuilder } from './builder.ts'
import { filterOf } from './filter-input.ts'
import { many } from './naming.ts'
import { orderOf } from './order-input.ts'

/** The arguments that every list takes. */
export function listArguments(record: RecordDefinition): any {
  return anyBuilder.args((t: any) => ({
    filter: t.field({ type: filterOf(record), description: `Only ${many(record)} that meet this.` }),
    orderBy: t.field({
      type: [orderOf(record)],
      description: 'How to sort: the first item decides, the next one between equals. By id unless given.',
    }),
    first: t.int({ description: 'How many from the start, or after `after`: 1 to 200, 50 unless given.' }),
    after: t.field({ type: 'Cursor', description: 'Begin behind this place.' }),
    last: t.int({ description: 'How many from the end, or before `before`: 1 to 200. Not together with `first`.' }),
    before: t.field({ type: 'Cursor', description: 'End before this place.' }),
    includeArchived: t.boolean({ description: 'Also those that were put away.' }),
  }))
}
