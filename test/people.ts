import type { Actor, Reach } from '../src/platform/access/actor.ts'
import { COMMON_VERBS } from '../src/platform/record/record.ts'
import { allRecords } from '../src/platform/record/registry.ts'

/** Somebody with one reach for every verb on every registered noun. */
export function actorOf(reach: Reach, more: Partial<Actor> = {}): Actor {
  const rights = allRecords().flatMap(({ noun, verbs }) =>
    [...Object.keys(COMMON_VERBS), ...Object.keys(verbs)].map((verb): [string, Reach] => [`${noun}.${verb}`, reach]),
  )
  return {
    ...{
      userId: 'usr_00000000000000000000000001',
      name: 'Mei 美玲',
      teamIds: [],
      partnerIds: [],
      roles: [],
      keyId: null,
      expiresAt: null,
    },
    ...{ reach: new Map(rights), fields: new Map(), backdate: true, administer: true },
    ...{ principal: 'test', language: 'en' },
    ...more,
  }
}
