import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveContacts } from './contact.actions.ts'
import './contact.chart.graphql.ts'
import { Contact } from './contact.record.ts'

recordType(Contact)
recordQueries(Contact)
recordMutations(Contact, saveContacts)
