import { Failure } from '../../plain/failure.ts'
import type { Clause } from '../database/sql.ts'
import type { RecordDefinition } from '../record/record.ts'
import type { Compiling, Filter } from './compiling.ts'
import { compileFilter } from './filter.ts'

/** The where-clause of a kept filter; a sentence that says why there is none, such as a custom field that is gone. */
export function compileKept(
  compiling: Compiling,
  record: RecordDefinition,
  filter: Filter,
  alias: string,
): Clause<boolean> | string {
  try {
    return compileFilter(compiling, record, filter, alias)
  } catch (thrown) {
    if (thrown instanceof Failure && (thrown.code === 'BAD_REQUEST' || thrown.code === 'FORBIDDEN'))
      return thrown.message
    throw thrown
  }
}
