import { readFilter, readOrder } from '../api/filter-json.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveFilters } from './saved-filter.actions.ts'
import { SavedFilter } from './saved-filter.record.ts'

recordType(SavedFilter)
recordQueries(SavedFilter)
recordMutations(SavedFilter, (work, drafts) =>
  saveFilters(work, drafts, {
    filter: (record, json) => readFilter(record, json, ['filter']),
    order: (record, json) => readOrder(record, json, ['orderBy']),
  }),
)
