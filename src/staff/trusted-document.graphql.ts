import './trusted-document.cost.graphql.ts'
import './trusted-document.register.graphql.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveTrustedDocuments } from './trusted-document.actions.ts'
import { TrustedDocument } from './trusted-document.record.ts'

recordType(TrustedDocument)
recordQueries(TrustedDocument)
// They come by `trustedDocumentsRegister` alone, and what was once trusted stays on record.
recordMutations(TrustedDocument, saveTrustedDocuments, {
  without: ['create', 'update', 'upsert', 'delete', 'bulkUpsert', 'bulkUpdate'],
})
