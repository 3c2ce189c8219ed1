import { need } from '../platform/access/access.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { type Aggregate, aggregateType, type Of } from './aggregate-type.ts'
import { addQuery } from './call.ts'
import { filterOf } from './filter-input.ts'
import { groupOf } from './group-input.ts'
import { constant, many } from './naming.ts'
import { selectedUnder } from './selection.ts'

type Key = Aggregate['rows'][number]['keys'][number]

/** Adds the query `accountsAggregate`: counts and sums, in total or by groups. */
export function addAggregate(record: RecordDefinition): void {
  addQuery<object>(`${record.plural}Aggregate`, {
    type: aggregateType(record),
    description: `Counts and sums of the ${many(record)} that you may see, in total or by groups; at most 1,000 rows.`,
    args: (t) => ({
      filter: t.arg({ type: filterOf(record), description: `Only ${many(record)} that meet this.` }),
      groupBy: t.arg({
        type: [groupOf(record)],
        description: 'One row for each combination of these; one row in all unless given.',
      }),
      includeArchived: t.arg.boolean({ description: 'Also those that were put away.' }),
    }),
    resolve: async ({ context, args, info }): Promise<Aggregate> => {
      need(context.actor, record, 'READ')
      const asked = (of: Of) => selectedUnder(info, ['rows', of])
      const measures = { sum: asked('sum'), avg: asked('avg'), min: asked('min'), max: asked('max') }
      const rows = await context.reading.aggregate(record, { ...args, asked: measures })
      return { rows: rows.map((row) => ({ ...row, keys: row.keys.map((key) => spelled(record, key)) })) }
    },
  })
}

/** A noun stands among the answers as the enum spells it. */
function spelled(record: RecordDefinition, key: Key): Key {
  const field = record.fields[key.field]
  return field?.kind === 'text' && field.ofNouns && key.value ? { ...key, value: constant(key.value) } : key
}
