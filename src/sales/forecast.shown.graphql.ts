import type { GraphQLResolveInfo } from 'graphql'
import { selectedUnder } from '../api/selection.ts'
import type { Reading } from '../platform/read/reading.ts'
import type { Forecast } from './forecast.type.graphql.ts'
import { forecastRows } from './forecast-row.actions.ts'
import type { ShownRow } from './forecast-row.type.graphql.ts'
import type { TreeQuestion } from './forecast-tree.actions.ts'

/** What a document wants to know of the rows of a forecast, which stands along `path` below the field that is resolved. */
export function figuresWanted(info: GraphQLResolveInfo, path: string[] = []): string[] {
  return ['total', 'rows'].flatMap((name) => selectedUnder(info, [...path, name]))
}

/** A forecast as it is told; `figures` are what is wanted of its rows. As many statements whatever it holds. */
export async function forecastShown(
  reading: Reading,
  question: TreeQuestion,
  figures: readonly string[],
): Promise<Forecast> {
  const now = new Date().toISOString()
  const { period, at, ratesOn } = question
  const { rows, rates } = await forecastRows(reading, question, { attainments: figures.includes('attainments') })
  const currency = await reading.baseCurrency()
  const [first, ...others] = rows.map((row): ShownRow => ({ ...row, currency }))
  return { period, at: at ?? now, currency, ratesOn, rates, rows: [first!, ...others] }
}
