import type { Row } from '../platform/record/record.ts'
import type { Work } from '../platform/work/work.ts'
import { type Draft, settle } from '../platform/write/draft.ts'
import { loadLinks } from '../platform/write/links.ts'
import { type Member, onePrimary, settleTeam } from './opportunity.parts.rules.ts'
import { Opportunity } from './opportunity.record.ts'

/** Settles who sells and who buys: a new owner joins the team that there is. One statement where owners change. */
export async function settlePeople(work: Work, drafts: Draft[]): Promise<void> {
  const turned = drafts.filter(
    ({ before, after }) => after['team'] !== undefined || (before && before['ownerId'] !== after['ownerId']),
  )
  await loadLinks(work, Opportunity, turned, 'team')
  settle(turned, ({ after }) => {
    after['team'] = settleTeam((after['team'] ?? []) as Member[], (after['ownerId'] ?? null) as string | null)
  })
  settle(drafts, ({ after }) => onePrimary((after['contacts'] ?? []) as Row[]))
}
