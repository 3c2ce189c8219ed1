import { openReading } from '../platform/read/open-reading.ts'
import { saveUsers } from '../staff/people.actions.ts'
import { Team, User } from '../staff/people.record.ts'
import { Role } from '../staff/role.record.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Place } from './place.ts'
import { type DemoStaff, external, known, staff, teamRows } from './staff.ts'

/** Who works in the company. */
export type DemoPeople = Pick<DemoStaff, 'sellers' | 'managers'>

/** Teams and people, with the roles that every workspace starts with. Answers those who sell, and those who lead them. */
export async function placePeople({ database, random, rows, put }: Place): Promise<DemoPeople> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  const found = await reading.page(Role, { first: 200 })
  const roles = Object.fromEntries(found.rows.map((role) => [role['name'] as string, role['id'] as string]))
  const people = staff(random)
  await rows(Team, teamRows())
  await rows(User, people.rows(roles), saveUsers)
  const leads = people.managers.map(({ name, region }) => ({
    ...{ externalIds: [external('team', region.team)], lead: known('user', name) },
  }))
  await put(Team, leads)
  return people
}
