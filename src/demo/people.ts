import type { Database } from '../platform/database/database.ts'
import { openReading } from '../platform/read/open-reading.ts'
import { saveTeams, saveUsers } from '../staff/people.actions.ts'
import { Team, User } from '../staff/people.record.ts'
import { Role } from '../staff/role.record.ts'
import { systemActor } from '../staff/system.actions.ts'
import type { Place } from './place.ts'
import { type DemoStaff, teamRows } from './staff.ts'

/** Teams and people, with the roles that every workspace starts with. */
export async function placePeople(database: Database, place: Place, staff: DemoStaff): Promise<void> {
  const reading = openReading({ database, actor: systemActor(), fresh: true, baseCurrency: async () => 'USD' })
  const { rows } = await reading.page(Role, { first: 200 })
  const roles = Object.fromEntries(rows.map((role) => [role['name'] as string, role['id'] as string]))
  await place(Team, teamRows(), saveTeams)
  await place(User, staff.rows(roles), saveUsers)
}
