import { recordQueries } from '../api/record-queries.ts'
import { recordType } from '../api/record-type.ts'
import { Pipeline } from './pipeline.record.ts'
import './pipeline.stages.graphql.ts'

recordType(Pipeline)
recordQueries(Pipeline)
