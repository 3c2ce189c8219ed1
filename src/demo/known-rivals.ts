import { CloseReason } from '../sales/close-reason.record.ts'
import { Competitor } from '../sales/competitor.record.ts'
import type { Place } from './place.ts'
import { reasonRows, rivalRows } from './rivals.ts'

/** The reasons for which deals close, and who sells against the company. */
export async function placeRivals(place: Place): Promise<void> {
  await place.rows(CloseReason, reasonRows())
  await place.rows(Competitor, rivalRows())
}
