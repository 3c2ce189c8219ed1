import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Team } from './people.record.ts'

recordType(Team)
recordQueries(Team)
recordMutations(Team)
