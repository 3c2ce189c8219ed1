import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveQuotas } from './quota.actions.ts'
import { Quota } from './quota.record.ts'

recordType(Quota)
recordQueries(Quota)
recordMutations(Quota, saveQuotas)
