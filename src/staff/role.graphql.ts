import { recordMutations } from '../api/record-mutations.ts'
import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { saveRoles } from './role.actions.ts'
import { Role } from './role.record.ts'

recordType(Role)
recordQueries(Role)
recordMutations(Role, saveRoles)
