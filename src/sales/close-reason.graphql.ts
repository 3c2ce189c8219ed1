import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { CloseReason } from './close-reason.record.ts'

recordType(CloseReason)
recordQueries(CloseReason)
recordMutations(CloseReason)
