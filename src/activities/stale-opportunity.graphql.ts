import { addQuery } from '../api/call.ts'
import { idPage, readIdPage } from '../api/id-page.ts'
import { Failure } from '../plain/failure.ts'
import { need, needField } from '../platform/access/access.ts'
import { Opportunity } from '../sales/opportunity.record.ts'
import { staleReasons } from './stale-opportunity.rules.ts'
import { staleDeals } from './stale-opportunity.store.ts'
import { StaleConnectionType, type StaleQuestion, staleArguments, TOLD_BY } from './stale-opportunity.type.graphql.ts'

const MOST_DAYS = 10_000

addQuery<StaleQuestion>('staleOpportunities', {
  type: StaleConnectionType,
  description:
    'Open deals of those that you may see that nobody takes further, by their ids, with the reasons. A reason that rests on a field that is hidden from you is FORBIDDEN: ask for the others.',
  args: staleArguments,
  resolve: async ({ context, args }) => {
    const { actor, reading } = context
    need(actor, Opportunity, 'READ')
    needField(actor, Opportunity, 'status', 'READ')
    const reasons = args.reasons ?? (Object.keys(TOLD_BY) as (keyof typeof TOLD_BY)[])
    for (const [record, field] of reasons.flatMap((reason) => TOLD_BY[reason]))
      field === null ? need(actor, record, 'READ') : needField(actor, record, field, 'READ')
    const days = args.days ?? 30
    if (days < 1 || days > MOST_DAYS) throw new Failure('BAD_REQUEST', `days must be from 1 to ${MOST_DAYS}.`)
    if (reasons.length === 0) throw new Failure('BAD_REQUEST', 'Give at least one of the reasons, or leave them out.')
    const page = readIdPage(args, Opportunity.prefix)
    const now = new Date()
    const quietBefore = new Date(now.getTime() - days * 86_400_000).toISOString()
    const staleness = { now: now.toISOString(), quietBefore, reasons }
    const { nodes, pageInfo } = idPage(await staleDeals(reading, args, staleness, page), page)
    return { nodes: nodes.map((deal) => ({ ...deal, reasons: staleReasons(deal, staleness) })), pageInfo }
  },
})
