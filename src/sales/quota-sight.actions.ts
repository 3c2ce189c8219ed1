import { fieldAccess, reachOf } from '../platform/access/access.ts'
import type { Actor } from '../platform/access/actor.ts'
import type { RecordDefinition } from '../platform/record/record.ts'
import { Opportunity } from './opportunity.record.ts'
import { OpportunityLine } from './opportunity-line.record.ts'
import { Quota } from './quota.record.ts'
import type { Measure } from './quota.rules.ts'
import type { Counted } from './quota-target.rules.ts'

/** Without these nobody can say whose a quota is, nor of what. */
const NAMING = ['owner', 'team', 'measure', 'productFamily', 'unit', 'start']
const WIDTH = { PARTNER: -1, OWN: 0, TEAM: 1, TEAM_AND_PARTNER: 1, ALL: 2 }

/** Of which measures the actor may know quotas; none where a field that names them is hidden. */
export function measuresSeen(actor: Actor): Measure[] {
  const hidden = (field: string) => fieldAccess(actor, Quota, field) === 'HIDDEN'
  if (NAMING.some(hidden)) return []
  return [...(hidden('amount') ? [] : (['REVENUE'] as const)), ...(hidden('number') ? [] : COUNTED)]
}

const COUNTED = ['QUANTITY', 'COUNT'] as const

/** Whether whoever sees deals sees the quotas of their owners: else a sum of quotas would tell a part for the whole. */
export function seesWhole(actor: Actor): boolean {
  return reachesAsDeals(actor, Quota)
}

/**
 * Whether the actor may know what counts for such a quota, where it is told of deals by their lines: lines are those of
 * today, so of a past moment (`past`) they are of deals that may be somebody else's by now.
 */
export function seesCounted(actor: Actor, { measure, familyKey }: Counted, past: boolean): boolean {
  if (familyKey === null && measure !== 'QUANTITY') return true
  if (past && reachOf(actor, OpportunityLine, 'READ') !== 'ALL') return false
  const size = { REVENUE: ['amount'], QUANTITY: ['quantity'], COUNT: [] }[measure]
  const told = ['opportunity', ...(familyKey === null ? [] : ['productFamily']), ...size]
  const hidden = told.some((field) => fieldAccess(actor, OpportunityLine, field) === 'HIDDEN')
  return !hidden && reachesAsDeals(actor, OpportunityLine)
}

function reachesAsDeals(actor: Actor, record: RecordDefinition): boolean {
  const [reach, deals] = [reachOf(actor, record, 'READ'), reachOf(actor, Opportunity, 'READ')]
  return reach !== null && deals !== null && WIDTH[reach] >= WIDTH[deals]
}
