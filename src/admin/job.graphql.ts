import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Job } from './job.record.ts'

recordType(Job)
recordQueries(Job)
