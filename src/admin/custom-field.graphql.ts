import './custom-field.definitions.graphql.ts'
import './custom-field.delete.graphql.ts'
import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveCustomFields } from './custom-field.actions.ts'
import { CustomField } from './custom-field.record.ts'

recordType(CustomField)
recordQueries(CustomField)
recordMutations(CustomField, saveCustomFields, { without: ['delete'] })
