import type { Input } from '../platform/write/draft.ts'
import type { DemoAccount } from './customers.ts'
import type { Random } from './random.ts'
import { RIVALS } from './rivals.ts'
import { known } from './staff.ts'

/** Roles of the first, second and third person of an account. */
const ROLES = ['DECISION_MAKER', 'EVALUATOR', 'USER']
const SPLITS = [20, 25, 33.33, 40]

/** Who buys, who sells along and who sells against, of one deal. `mates`: other sellers of the region. */
export function sidesOf(random: Random, { contacts }: DemoAccount, mates: string[], status: string): Input {
  const people = contacts.slice(0, random.whole(1, ROLES.length))
  const mate = mates.length > 0 && random.chance(0.25) ? random.one(mates) : null
  const rival = random.chance(0.35) ? random.one(RIVALS) : null
  const standing = { OPEN: 'ACTIVE', WON: 'WON_AGAINST', LOST: random.chance(0.5) ? 'LOST_TO' : 'ELIMINATED' }[status]
  return {
    contacts: people.map((name, place) => ({
      ...{ contact: known('contact', name), role: ROLES[place], isPrimary: place === 0 },
    })),
    team: mate ? [{ user: known('user', mate), role: 'Application engineer', splitPercent: random.one(SPLITS) }] : [],
    competitors: rival
      ? [
          {
            competitor: known('competitor', rival.name),
            ...{ theirProduct: random.one(rival.products), strengths: rival.strengths, weaknesses: rival.weaknesses },
            ...{ ourAnswer: rival.ourAnswer, status: standing },
          },
        ]
      : [],
  }
}
