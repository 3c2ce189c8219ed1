import type { Reading } from '../platform/read/reading.ts'
import { NO_DEALS } from './forecast.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { everyTeam } from './forecast-scope.store.ts'
import { type TreeRow, treeRows } from './forecast-tree.rules.ts'
import { peopleOf } from './forecast-tree.store.ts'
import { linesIn, type OwnedWay, waterfallsOf } from './forecast-waterfall.rows.rules.ts'
import { type Waterfall, waterfallOf } from './forecast-waterfall.rules.ts'

/** A row of the tree of owners with what became of its open amount. */
export type WaterfallRow = Pick<TreeRow, 'key' | 'kind' | 'parentKey' | 'level'> & Waterfall

/** The rows of a scope in the order of the tree, the scope itself first. At most two statements. */
export async function waterfallRows(
  reading: Pick<Reading, 'database' | 'loader' | 'sql'>,
  scope: Scope,
  ways: readonly OwnedWay[],
): Promise<WaterfallRow[]> {
  const owners = ways.flatMap(({ ownerBefore, ownerAfter }) => [ownerBefore ?? [], ownerAfter ?? []].flat())
  const figures = new Map(owners.map((owner) => [owner, NO_DEALS]))
  const teams = scope.kind === 'USER' ? [] : await everyTeam(reading)
  const rows = treeRows(scope, { teams, people: await peopleOf(reading, scope), figures })
  const found = waterfallsOf(ways, linesIn(rows))
  return rows.map(({ key, kind, parentKey, level }) => ({
    ...{ key, kind, parentKey, level },
    ...(found.get(key) ?? waterfallOf([])),
  }))
}
