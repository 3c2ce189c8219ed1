import { instantAt } from '../fill/moments.ts'
import { BUYING_ROLES } from '../fill/words.ts'
import type { LoadedWork } from './loaded.ts'

/** Open deals of accounts in an industry that have a contact with a given role, and no activity for thirty days. */
export const asked: LoadedWork = {
  work: 'scale',
  operation: 'asked',
  part: 'silent deals of an industry and role',
  aim: 0.5,
  connections: 4,
  query: `query asked($industry: String!, $role: String!, $since: DateTime!) {
    opportunities(first: 50, filter: {
      status: { eq: OPEN }
      account: { industry: { eq: $industry }, contacts: { some: { accounts: { some: { role: { eq: $role } } } } } }
      activities: { none: { occurredAt: { gte: $since } } }
    }) { nodes { id name } }
  }`,
  draw: ({ accounts }, { one, next }, number) =>
    Array.from({ length: number }, () => ({
      ...{ industry: one(accounts).industry, role: one(BUYING_ROLES), since: instantAt(0.5 + next() * 0.49) },
    })),
}
