import type { RecordDefinition } from '../platform/record/record.ts'
import { addAggregate } from './aggregate.ts'
import { listQuery } from './list-query.ts'
import { recordQuery } from './record-query.ts'

/** Adds the queries of a noun: one by its id (`account`), a list (`accounts`) and sums (`accountsAggregate`). */
export function recordQueries(record: RecordDefinition): void {
  recordQuery(record)
  listQuery(record)
  addAggregate(record)
}
