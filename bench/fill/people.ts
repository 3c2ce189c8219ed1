import { textKey } from '../../src/plain/text.ts'
import { insertRows } from '../../src/platform/database/rows.ts'
import { openUnit } from '../../src/platform/work/unit.ts'
import { createKey } from '../../src/staff/key.actions.ts'
import { systemActor } from '../../src/staff/system.actions.ts'
import type { Filling } from './filling.ts'
import { stamps } from './moments.ts'
import { FAMILY, GIVEN } from './words.ts'

/** The bearers with which the bench asks: one sees everything by an ALL reach, the other by TEAM. */
export const BEARERS = {
  ALL: 'the-administrators-key-of-the-bench-0001',
  TEAM: 'the-team-readers-key-of-the-bench-000001',
} as const
export type Reader = keyof typeof BEARERS

const PEOPLE_PER_TEAM = 10

/** Teams below one team or below its regions, ten sellers in each, and the reader at the top who reaches all by TEAM. */
export async function placePeople({ database, chance, roles, size }: Filling): Promise<string[]> {
  const person = (name: string, teamId: string) => {
    const named = { name, nameKey: textKey(name) }
    return { id: chance.id('usr'), ...stamps(0), ...named, teamId }
  }
  const team = (name: string, parentId: string | null) => {
    const named = { name, nameKey: textKey(name) }
    return { id: chance.id('team'), ...stamps(0), ...named, parentId }
  }
  const top = team('Everybody', null)
  const regions = Array.from({ length: size.regions }, (_, one) => team(`Region ${one + 1}`, top.id))
  const above = (one: number) => regions[one % Math.max(1, regions.length)] ?? top
  const teams = Array.from({ length: size.teams }, (_, one) => team(`Team ${one + 1}`, above(one).id))
  const sellers = teams.flatMap(({ id }) =>
    Array.from({ length: PEOPLE_PER_TEAM }, () => person(`${chance.one(GIVEN)} ${chance.one(FAMILY)}`, id)),
  )
  const reader = person('Team reader', top.id)
  const role = (userId: string, name: string) => ({ userId, roleId: roles[name], position: 0 })
  await database.unit(async (tx) => {
    await insertRows(tx, 'Team', [top, ...regions, ...teams])
    await insertRows(tx, 'User', [...sellers, reader])
    const holding = [...sellers.map(({ id }) => role(id, 'Seller')), role(reader.id, 'Manager')]
    await insertRows(tx, 'UserRole', holding)
  })
  await openUnit(database, { actor: systemActor() }, (work) =>
    createKey(work, { name: 'Bench', user: reader.id }, BEARERS.TEAM),
  )
  return sellers.map(({ id }) => id)
}
