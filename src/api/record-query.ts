import { readId } from '../plain/ids.ts'
import { need } from '../platform/access/access.ts'
import { readAsOf } from '../platform/history/as-of.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { addQuery } from './call.ts'
import { one, words } from './naming.ts'
import { objectOf } from './object.ts'
import { wantedOf } from './wanted.ts'

const AS_OF =
  'Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.'

/** Adds the query of one record of a noun by its id, with `asOf` where it belongs to somebody. */
export function recordQuery(record: RecordDefinition): void {
  addQuery<{ id: string; asOf?: string | null }>(record.noun, {
    type: objectOf(record),
    nullable: true,
    description: `One ${words(record.noun)} by its id; null when there is none that you may see.`,
    args: (t) => ({
      id: t.arg.id({ required: true, description: `The id of ${one(record)}.` }),
      // What everyone reads is configuration: parts of it are kept outside of its records.
      ...(record.ownership.by === 'everyone' ? {} : { asOf: t.arg({ type: 'DateTime', description: AS_OF }) }),
    }),
    resolve: ({ context, args, info }) => {
      need(context.actor, record, 'READ')
      const id = readId(record.prefix, args.id) ?? args.id
      if (args.asOf) return readAsOf(context.reading, record, id, args.asOf)
      return context.reading.byId(record, id, wantedOf(info, record))
    },
  })
}
