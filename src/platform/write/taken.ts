import { type Refusal, refusal } from '../../plain/refusal.ts'
import { TAKEN } from '../../plain/refusals.ts'
import type { UniqueViolation } from '../database/errors.ts'
import { allRecords } from '../record/registry.ts'
import { columnsOf } from './values.ts'

const BESIDE: Record<string, string> = { ExternalId: 'externalIds', CustomValue: 'customFields' }

/**
 * The refusal of a unique key that another writer took between our look and our write, for the violation that is left
 * when the unit was repeated in vain.
 */
export function takenBy(violation: UniqueViolation): Refusal {
  const record = allRecords().find(({ table }) => table === violation.table)
  const field = Object.entries(record?.fields ?? {}).find(([, one]) =>
    columnsOf(one).some(
      (column) => violation.columns.includes(column) || violation.constraint?.includes(`_${column}_`),
    ),
  )?.[0]
  const name = field ?? BESIDE[violation.table ?? '']
  return refusal(TAKEN, { field: name ?? violation.columns.join(', '), value: '…' }, name ? [name] : [])
}
