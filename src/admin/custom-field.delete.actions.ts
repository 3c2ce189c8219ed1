import { readId } from '../plain/ids.ts'
import { need } from '../platform/access/access.ts'
import type { Work } from '../platform/work/work.ts'
import { deleteRecord } from '../platform/write/delete.ts'
import { CustomField } from './custom-field.record.ts'
import { deleteValues } from './custom-field.store.ts'

/** Rows of values are no noun's records, but must not outlive their field. */
const VALUES = {
  noun: 'recordWithValue',
  chinese: '已填写该字段的记录',
  table: 'CustomValue',
  column: 'fieldId',
  own: 'recordId',
}

/**
 * Removes a custom field for good, with the values of all records where that is asked.
 * @throws Refusals: HAS_DEPENDENTS while records have values and it is not asked; NOT_FOUND, CONFLICT.
 */
export async function deleteCustomField(
  work: Work,
  { id, expectedVersion, ...asked }: { id: string; expectedVersion?: number | null; deleteValues?: boolean | null },
): Promise<{ id: string }> {
  need(work.actor, CustomField, 'DELETE')
  if (asked.deleteValues) await deleteValues(work, readId(CustomField.prefix, id) ?? id)
  return await deleteRecord(work, CustomField, { id, expectedVersion }, [VALUES])
}
