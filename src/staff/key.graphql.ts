import './key.secret.graphql.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveKeys } from './key.change.actions.ts'
import { ApiKey } from './key.record.ts'

recordType(ApiKey)
recordQueries(ApiKey)
// A key is made and replaced with its secret, and one that was revoked never opens again.
recordMutations(ApiKey, saveKeys, { without: ['create', 'upsert', 'bulkUpsert', 'unarchive'] })
