import type { Sql } from '../database/database.ts'
import { stepOfChange } from './change.ts'
import { stepOfExport } from './export.ts'
import type { ReadRow } from './import.plan.ts'
import { stepOfImport } from './import.ts'
import type { RunnerParts } from './runner.ts'
import { stepOfUndo } from './undo.ts'

/** How a step of each kind of job is done. */
export function jobSteps(parts: {
  readRow: ReadRow
  baseCurrency: (sql: Sql) => Promise<string>
}): RunnerParts['steps'] {
  return {
    IMPORT: stepOfImport(parts.readRow),
    EXPORT: stepOfExport(parts.baseCurrency),
    CHANGE: stepOfChange,
    UNDO: stepOfUndo,
  }
}
