import type { Actor, Reach } from '../platform/access/actor.ts'
import { knownRights } from './known-rights.record.ts'

/** The id under which the house itself acts; no user has it. */
export const SYSTEM_ID = 'usr_00000000000000000000000000'

/** The house itself as an actor: may do everything with every noun known by now, and owns nothing. */
export function systemActor(): Actor {
  const rights = knownRights().flatMap(({ noun, verbs }) =>
    verbs.map((verb): [string, Reach] => [`${noun}.${verb}`, 'ALL']),
  )
  return {
    userId: SYSTEM_ID,
    name: 'Rapport',
    teamIds: [],
    roles: [],
    reach: new Map(rights),
    fields: new Map(),
    backdate: true,
    administer: true,
    keyId: null,
    principal: SYSTEM_ID,
    language: 'en',
  }
}
