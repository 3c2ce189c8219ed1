import './webhook.delivery.graphql.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Webhook } from './webhook.record.ts'

recordType(Webhook)
recordQueries(Webhook)
// A webhook is made with its secret, and what it sends is checked against the schema.
recordMutations(Webhook, undefined, { without: ['create', 'update', 'upsert', 'bulkUpsert', 'bulkUpdate'] })
