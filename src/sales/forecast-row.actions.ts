import type { Reading } from '../platform/read/reading.ts'
import { caughtUp } from './forecast-follow.actions.ts'
import { saidOf } from './forecast-override.store.ts'
import { type ForecastRow, wholeRows } from './forecast-row.whole.rules.ts'
import { forecastTree, type TreeQuestion } from './forecast-tree.actions.ts'
import { attainmentsOf } from './quota-attainment.actions.ts'
import { quotasFor } from './quota-target.actions.ts'

/**
 * The rows of a forecast with quotas and overrides, the scope itself first. Overrides are said of all pipelines
 * together: where some are asked for, none counts. `wanted`: how far rows have come with each of their quotas is read
 * only for who asks. As many statements whatever the scope holds.
 */
export async function forecastRows(
  reading: Reading,
  question: TreeQuestion,
  wanted: { attainments: boolean },
): Promise<{ rows: ForecastRow[]; rates: Awaited<ReturnType<typeof forecastTree>>['rates'] }> {
  const { period, scope, at, pipelineIds } = question
  await caughtUp(reading.database)
  const [quotas, said] = await Promise.all([
    quotasFor(reading, period, scope),
    pipelineIds === null ? saidOf(reading, period, scope, at) : [],
  ])
  const kept = new Set([...quotas.quotas, ...said].map(({ subjectId }) => subjectId))
  const { rows, rates } = await forecastTree(reading, question, kept)
  const attainments = wanted.attainments ? await attainmentsOf(reading, question, rows, quotas) : new Map()
  return { rows: wholeRows(rows, { quotas, said, attainments }), rates }
}
