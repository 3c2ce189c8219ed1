import { registerWriting, type Writing } from '../platform/jobs/writings.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import type { Save } from '../platform/write/draft.ts'
import { bulkArchiveMutation, bulkUpdateMutation } from './bulk-changes.ts'
import { bulkUpsertMutation } from './bulk-upsert.ts'
import { deleteMutation } from './delete-mutation.ts'
import { archiveMutation, createMutation, unarchiveMutation, updateMutation } from './single-mutations.ts'
import { upsertMutation } from './upsert-mutation.ts'

const MUTATIONS = {
  create: createMutation,
  update: updateMutation,
  upsert: upsertMutation,
  archive: archiveMutation,
  unarchive: unarchiveMutation,
  delete: deleteMutation,
  bulkUpsert: bulkUpsertMutation,
  bulkUpdate: bulkUpdateMutation,
  bulkArchive: bulkArchiveMutation,
} as const

export type RecordMutation = keyof typeof MUTATIONS

export interface MutationOptions {
  /** Mutations that the noun does not have, or adds itself. */
  without?: RecordMutation[]
  /** Fields that the noun's rules set along with a field, by that field. */
  follows?: Writing['follows']
}

/**
 * Adds the mutations that every noun has: `accountCreate`, `accountUpdate`, `accountUpsert`, `accountArchive`,
 * `accountUnarchive`, `accountDelete`, `accountsBulkUpsert`, `accountsBulkUpdate`, `accountsBulkArchive`.
 * `save` settles drafts with the noun's own rules before it saves them.
 */
export function recordMutations(record: RecordDefinition, save?: Save, options: MutationOptions = {}): void {
  const { without = [], follows = {} } = options
  const imports = !without.includes('bulkUpsert')
  registerWriting({ record, save, imports, deletes: !without.includes('delete'), follows })
  for (const [name, add] of Object.entries(MUTATIONS)) if (!without.includes(name as RecordMutation)) add(record, save)
}
