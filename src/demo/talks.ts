import { saveActivities } from '../activities/activity.actions.ts'
import { Activity } from '../activities/activity.record.ts'
import { activityRows, type DemoDeal } from './deals.ts'
import type { Place } from './place.ts'

/** What was said and done for the deals. */
export async function placeTalks({ random, rows }: Place, deals: DemoDeal[]): Promise<void> {
  await rows(Activity, activityRows(random, deals), saveActivities)
}
