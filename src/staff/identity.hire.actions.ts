import type { Work } from '../platform/work/work.ts'
import { createRecord } from '../platform/write/verbs.ts'
import type { Described, Provision } from './identity.rules.ts'
import { rolesNamed, teamsNamed } from './identity.store.ts'
import { saveUsers } from './people.actions.ts'
import { User } from './people.record.ts'

/** The setting names a role or team that there is not; the message is for the operator's log. */
export class WrongProvision extends Error {}

/** Makes a user of somebody whom an issuer describes, with the roles and the team of its rule. Answers the id. */
export async function hire(work: Work, { name, email }: Described, rule: Provision): Promise<string> {
  const names = [...new Set(rule.roles)]
  const roles = await rolesNamed(work.sql, names)
  if (roles.length < names.length)
    throw new WrongProvision(`Not every one of these roles is there: ${names.join(', ')}`)
  const teams = rule.team === null ? [null] : await teamsNamed(work.sql, rule.team)
  if (teams.length !== 1) throw new WrongProvision(`There are ${teams.length} teams named ${rule.team}, not one`)
  const { id } = await createRecord(work, User, { name, email, roles, team: teams[0] }, saveUsers)
  return id!
}
