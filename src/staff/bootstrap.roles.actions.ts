import { allRecords } from '../platform/record/registry.ts'
import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import { firstRoles } from './bootstrap.rules.ts'
import { saveRoles } from './role.actions.ts'
import { Role } from './role.record.ts'

/** Makes the roles of a new workspace; answers the id of the one that administers. */
export async function bootstrapRoles(work: Work): Promise<string> {
  const nouns = allRecords().map(({ noun, ownership }) => ({ noun, owned: ownership.by !== 'everyone' }))
  let administrator = ''
  for (const role of firstRoles(nouns)) {
    const { id } = await createRecord(work, Role, { ...role, fields: [] }, saveRoles)
    if (role.administer) administrator = id
  }
  return administrator
}
