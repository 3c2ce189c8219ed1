import { need } from '../platform/access/access.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { addAggregate } from './aggregate.ts'
import { addQuery } from './call.ts'
import { connectionOf } from './connection.ts'
import { listArguments } from './list-arguments.ts'
import { many, one, words } from './naming.ts'
import { objectOf } from './object.ts'

/** Adds the queries of a noun: one by its id (`account`), a list (`accounts`) and sums (`accountsAggregate`). */
export function recordQueries(record: RecordDefinition): void {
  addQuery<{ id: string }>(record.noun, {
    type: objectOf(record),
    nullable: true,
    description: `One ${words(record.noun)} by its id; null when there is none that you may see.`,
    args: (t) => ({ id: t.arg.id({ required: true, description: `The id of ${one(record)}.` }) }),
    resolve: ({ context, args }) => {
      need(context.actor, record, 'READ')
      return context.reading.byId(record, args.id)
    },
  })
  addQuery<object>(record.plural, {
    type: connectionOf(record),
    description: `The ${many(record)} that you may see, page by page.`,
    args: () => listArguments(record),
    resolve: ({ context, args }) => {
      need(context.actor, record, 'READ')
      return context.reading.page(record, args)
    },
  })
  addAggregate(record)
}
