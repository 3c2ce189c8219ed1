import type { Actor, Reach } from '../platform/access/actor.ts'
import { knownRights } from './known-rights.record.ts'

/** The house itself as an actor: is no user, may do everything with every noun known by now, and owns nothing. */
export function systemActor(): Actor {
  const rights = knownRights().flatMap(({ noun, verbs }) =>
    verbs.map((verb): [string, Reach] => [`${noun}.${verb}`, 'ALL']),
  )
  return {
    userId: '',
    name: 'Rapport',
    teamIds: [],
    partnerIds: [],
    roles: [],
    reach: new Map(rights),
    fields: new Map(),
    backdate: true,
    administer: true,
    keyId: null,
    expiresAt: null,
    principal: 'system',
    language: 'en',
  }
}
