import { fieldAccess, reachOf } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import { Opportunity } from './opportunity.record.ts'
import { Quota } from './quota.record.ts'
import type { Measure } from './quota.rules.ts'

/** Without these nobody can say whose a quota is, nor of what. */
const NAMING = ['owner', 'team', 'measure', 'productFamily', 'unit', 'start']
const WIDTH = { OWN: 0, PARTNER: 0, TEAM: 1, TEAM_AND_PARTNER: 1, ALL: 2 }

/** Of which measures the actor may know quotas; none where a field that names them is hidden. */
export function measuresSeen(actor: Actor): Measure[] {
  const hidden = (field: string) => fieldAccess(actor, Quota, field) === 'HIDDEN'
  if (NAMING.some(hidden)) return []
  return [...(hidden('amount') ? [] : (['REVENUE'] as const)), ...(hidden('number') ? [] : COUNTED)]
}

const COUNTED = ['QUANTITY', 'COUNT'] as const

/** Whether whoever sees deals sees the quotas of their owners: else a sum of quotas would tell a part for the whole. */
export function seesWhole(actor: Actor): boolean {
  const quotas = reachOf(actor, Quota, 'READ')
  const deals = reachOf(actor, Opportunity, 'READ')
  return quotas !== null && deals !== null && WIDTH[quotas] >= WIDTH[deals]
}
