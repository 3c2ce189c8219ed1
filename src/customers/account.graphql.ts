import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Account } from './account.record.ts'
import './partner.record.ts'

recordType(Account)
recordQueries(Account)
recordMutations(Account)
