import type { Reading } from '../platform/read/reading.ts'
import { NO_DEALS } from './forecast.rules.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { everyTeam } from './forecast-scope.store.ts'
import { type TreeRow, treeRows } from './forecast-tree.rules.ts'
import { peopleOf } from './forecast-tree.store.ts'
import { linesIn } from './forecast-waterfall.rows.rules.ts'

/** The place of a row in the tree of owners. */
export type Line = Omit<TreeRow, 'figures'>

/** The rows of a scope, itself first, and under which of them an owner stands, from their own to the top. */
export interface Lines {
  rows: Line[]
  linesFrom: (ownerId: string) => readonly string[]
}

/** The rows in which the owners stand (the empty one: nobody) and whoever is to be kept. At most two statements. */
export async function linesOf(
  reading: Pick<Reading, 'database' | 'loader' | 'sql'>,
  scope: Scope,
  owners: Iterable<string>,
  kept: ReadonlySet<string>,
): Promise<Lines> {
  const figures = new Map([...owners].map((owner) => [owner, NO_DEALS]))
  const teams = scope.kind === 'USER' ? [] : await everyTeam(reading)
  const rows = treeRows(scope, { teams, people: await peopleOf(reading, scope), figures, kept })
  return { rows, linesFrom: linesIn(rows) }
}
