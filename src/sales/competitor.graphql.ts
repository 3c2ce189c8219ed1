import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Competitor } from './competitor.record.ts'

recordType(Competitor)
recordQueries(Competitor)
recordMutations(Competitor)
