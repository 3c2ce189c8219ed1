import { type Effective, effectiveOf, OVERRIDABLE, type Overridable, type Said } from './forecast-override.rules.ts'
import { type CategoryFigures, categoriesOf, closedOf, cumulativeOf, openPipelineOf } from './forecast-row.rules.ts'
import type { TreeRow } from './forecast-tree.rules.ts'
import type { Attainment } from './quota-attainment.rules.ts'
import {
  type QuotaFigures,
  type Quotas,
  quotaFigures,
  REVENUE_OF_ALL,
  type Target,
  targetsOf,
} from './quota-target.rules.ts'

/** A row with all that a forecast tells of it. */
export interface ForecastRow extends TreeRow, QuotaFigures {
  /** The cumulative numbers that count. */
  effective: Readonly<Record<Overridable, Effective>>
  /** What is to be won in the period; null where nobody has said. */
  quota: Target | null
  attainments: readonly Attainment[]
}

/** A category with the number that counts. */
export interface CategoryTold extends CategoryFigures {
  /** Cumulative; null for what forecasts leave out. */
  effective: number | null
  override: Said | null
}

/** What people said beside their deals. */
export interface Beside {
  quotas: Quotas
  said: readonly Said[]
  attainments: ReadonlyMap<string, readonly Attainment[]>
}

/** The rows with what was said of them. `rows`: each before those below it. */
export function wholeRows(rows: readonly TreeRow[], { quotas, said, attainments }: Beside): ForecastRow[] {
  const targets = targetsOf(rows, quotas, REVENUE_OF_ALL)
  const numbers = effectiveOf(
    rows.map(({ key, childKeys, figures }) => ({
      ...{ key, childKeys },
      computed: Object.fromEntries(
        OVERRIDABLE.map((category) => [category, cumulativeOf(figures, category)]),
      ) as Record<Overridable, number>,
    })),
    said,
  )
  return rows.map((row) => {
    const effective = numbers.get(row.key)!
    const quota = targets.get(row.key) ?? null
    const [closed, openPipeline] = [closedOf(row.figures).base, openPipelineOf(row.figures).base]
    const figures = quotaFigures(quota?.target ?? null, { closed, openPipeline, commit: effective.COMMIT.minor })
    return { ...row, ...figures, effective, quota, attainments: attainments.get(row.key) ?? [] }
  })
}

/** The categories of a row with the numbers that count. */
export function categoriesTold({ figures, effective }: Pick<ForecastRow, 'figures' | 'effective'>): CategoryTold[] {
  return categoriesOf(figures).map((one) => {
    const counts = OVERRIDABLE.some((category) => category === one.category)
      ? effective[one.category as Overridable]
      : { minor: one.cumulative, override: null }
    return { ...one, effective: counts.minor, override: counts.override }
  })
}
