import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveUsers } from './people.actions.ts'
import { User } from './people.record.ts'

recordType(User)
recordQueries(User)
recordMutations(User, saveUsers)
