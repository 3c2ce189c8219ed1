import { createRecord } from '../platform/write/verbs.ts'
import { createKey } from '../staff/key.actions.ts'
import { saveUsers } from '../staff/people.actions.ts'
import { User } from '../staff/people.record.ts'
import { saveRoles } from '../staff/role.actions.ts'
import { Role } from '../staff/role.record.ts'
import { type DemoKey, demoKeys } from './keys.ts'
import type { Place } from './place.ts'

const READER = {
  name: 'Reader',
  description: 'Reads everything but keys and annual revenues, and changes nothing.',
  grants: [
    { noun: '*', verb: 'READ', reach: 'ALL' },
    { noun: 'key', verb: '*', reach: 'NONE' },
  ],
  fields: [{ noun: 'account', field: 'annualRevenue', access: 'HIDDEN' }],
}

/** The keys of the demo company, and one of somebody who only reads. The same seed makes the same keys. */
export function mockKeys(seed: number): (place: Place) => Promise<DemoKey[]> {
  // A bearer has a least length.
  const bearerOf = (role: string) => `the-mock-key-of-the-${role.toLowerCase()}-${String(seed).padStart(10, '0')}`
  return async (place) => {
    const keys = await demoKeys(place, bearerOf)
    return [...keys, await readerKey(place, bearerOf(READER.name))]
  }
}

async function readerKey({ act }: Place, bearer: string): Promise<DemoKey> {
  const name = 'Rin Sato 佐藤凛'
  await act(async (work) => {
    const { id: role } = await createRecord(work, Role, READER, saveRoles)
    const { id: user } = await createRecord(work, User, { name, title: 'Analyst', roles: [role] }, saveUsers)
    await createKey(work, { name: 'Demo Reader', user }, bearer)
  })
  return { role: READER.name, name, bearer }
}
