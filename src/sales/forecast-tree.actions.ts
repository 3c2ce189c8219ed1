import type { Reading } from '../platform/read/reading.ts'
import { figuresAt, type Stood } from './forecast.actions.ts'
import type { Standing } from './forecast.store.ts'
import type { Scope } from './forecast-scope.rules.ts'
import { type TreeRow, treeRows } from './forecast-tree.rules.ts'
import { placesOf } from './forecast-tree.store.ts'

/** What a forecast is asked, once it is clear who asks and of whom. */
export interface TreeQuestion extends Standing {
  scope: Scope
  /** Null: now. */
  at: string | null
  /** Null: every deal at the rate that it has itself. */
  ratesOn: string | null
}

/**
 * The rows of a scope with what stands in them, the scope itself first; those of `kept` stand even without deals. As
 * many statements whatever it holds.
 */
export async function forecastTree(
  reading: Reading,
  { at, ratesOn, ...standing }: TreeQuestion,
  kept?: ReadonlySet<string>,
): Promise<{ rows: TreeRow[]; rates: Stood['rates'] }> {
  const [{ figures, rates }, places] = await Promise.all([
    figuresAt(reading, standing, { at, ratesOn }),
    placesOf(reading, standing.scope),
  ])
  return { rows: treeRows(standing.scope, { ...places, figures, kept }), rates }
}
