import type { Work } from '../platform/work/work.ts'
import { type Draft, settle, stands } from '../platform/write/draft.ts'
import { checkOwners } from '../platform/write/owners.ts'
import { saveDrafts } from '../platform/write/save.ts'
import { chosenStartMonth } from './forecast-settings.store.ts'
import { Quota } from './quota.record.ts'
import { planOf, settleQuota } from './quota.rules.ts'
import { refuseTaken } from './quota.taken.actions.ts'

/** Writes quotas of people or teams; of those in use there is one for whom, what and when. */
export async function saveQuotas(work: Work, drafts: Draft[]): Promise<void> {
  const startMonth = (await chosenStartMonth(work.sql)) ?? 1
  settle(drafts, ({ before, after, input }) => {
    if (!before && after['teamId'] != null && input['owner'] === undefined) after['ownerId'] = null
    const given = (...columns: string[]) => columns.some((column) => before?.[column] !== after[column])
    const dated = given('unit', 'start')
    const sized = given('measure', 'amountMinor', 'number')
    const { name, key } = settleQuota(planOf(after), { startMonth, made: !before, dated, sized })
    after['name'] = name
    after['uniqueKey'] = after['archivedAt'] == null ? key : null
  })
  await checkOwners(work, Quota, drafts.filter(stands))
  await refuseTaken(work, drafts.filter(stands))
  await saveDrafts(work, Quota, drafts)
}
