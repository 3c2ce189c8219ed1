import { CLOSE_DAYS, closeDay } from '../fill/moments.ts'
import type { LoadedWork } from './loaded.ts'

/** Number and value of the deals of each stage, of those that are decided within one to three years. */
export const sums: LoadedWork = {
  work: 'sums',
  aim: 0.9,
  connections: 4,
  query: `query sums($from: Date!, $to: Date!) {
    opportunitiesAggregate(filter: { closeDate: { gte: $from, lte: $to } }, groupBy: [{ stage: true }]) {
      rows { keys { id value } count sum { amountBase { amount currency } } }
    }
  }`,
  draw: (_, { whole }, number) =>
    Array.from({ length: number }, () => {
      const begin = whole(0, 364)
      return { from: closeDay(begin), to: closeDay(Math.min(CLOSE_DAYS - 1, begin + whole(365, 1095))) }
    }),
}
