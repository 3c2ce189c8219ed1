import { linksOfRow } from '../platform/history/beside-then.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Row } from '../platform/record/record.ts'
import type { SplitRow } from './opportunity.parts.rules.ts'
import { Opportunity } from './opportunity.record.ts'

/** The team of a deal as rows of its table, at the moment that the row shows. */
export async function teamOfRow(reading: Pick<Reading, 'links'>, row: Row): Promise<SplitRow[]> {
  return (await linksOfRow(reading, Opportunity, 'team', row)) as unknown as SplitRow[]
}
