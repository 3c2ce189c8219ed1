import { builder } from '../api/builder.ts'
import { readFilter } from '../api/filter-json.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import { Failure } from '../plain/failure.ts'
import { Refusal } from '../plain/refusal.ts'
import { recordOfNoun } from '../platform/record/registry.ts'
import { SavedFilter } from './saved-filter.record.ts'

builder.objectField(objectOf(SavedFilter), 'count', (t) =>
  t.field({
    type: 'Int',
    description:
      'How many records in use it finds of those that you may see; null where you may not ask so, or where it makes no sense any more. Counted when it is asked for.',
    resolve: async (row, _, context, info) => {
      if (hides(context, SavedFilter, 'count', info)) return null
      const record = recordOfNoun(String(row['noun']))
      if (!record) return null
      try {
        const filter = readFilter(record, row['filter'], ['filter'])
        return await context.reading.count(record, { filter })
      } catch (thrown) {
        if (thrown instanceof Failure || thrown instanceof Refusal) return null
        throw thrown
      }
    },
  }),
)
