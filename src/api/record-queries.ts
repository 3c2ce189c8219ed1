import { need } from '../platform/access/access.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { aggregateField } from './aggregate.ts'
import { anyBuilder } from './builder.ts'
import { connectionOf, listArguments } from './connection.ts'
import type { Context } from './context.ts'
import { many, one, words } from './naming.ts'
import { objectOf } from './object.ts'

/** Adds the queries of a noun: one by its id (`account`), a list (`accounts`) and sums (`accountsAggregate`). */
export function recordQueries(record: RecordDefinition): void {
  anyBuilder.queryField(record.noun, (t: any) =>
    t.field({
      type: objectOf(record),
      description: `One ${words(record.noun)} by its id; null when there is none that you may see.`,
      args: { id: t.arg.id({ required: true, description: `The id of ${one(record)}.` }) },
      resolve: (_: unknown, args: { id: string }, context: Context) => {
        need(context.actor, record, 'READ')
        return context.reading.byId(record, args.id)
      },
    }),
  )
  anyBuilder.queryField(record.plural, (t: any) =>
    t.field({
      type: connectionOf(record),
      nullable: false,
      description: `The ${many(record)} that you may see, page by page.`,
      args: listArguments(record),
      resolve: (_: unknown, args: object, context: Context) => {
        need(context.actor, record, 'READ')
        return context.reading.page(record, args)
      },
    }),
  )
  anyBuilder.queryField(`${record.plural}Aggregate`, (t: any) => aggregateField(t, record))
}
