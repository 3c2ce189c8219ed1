import { builder } from '../api/builder.ts'
import { meanOf, medianOf, type Spread } from './pipeline-metrics.rules.ts'

/** Days as they are told, of a spread in days or (`perDay` 86,400) in seconds. */
export interface DaysSpread {
  spread: Spread
  perDay: number
}

/** How long something took. */
export const DaysSpreadType = builder.objectRef<DaysSpread>('DaysSpread').implement({
  description: 'How many days something took, over the cases of which that is known.',
  fields: (t) => ({
    n: t.int({ nullable: false, description: 'How many cases.', resolve: ({ spread }) => spread.n }),
    mean: t.float({
      description: 'Their mean, in days; null without a case.',
      resolve: ({ spread, perDay }) => inDays(meanOf(spread), perDay),
    }),
    median: t.float({
      description: 'The middle one, or the mean of the two middle ones, in days; null without a case.',
      resolve: ({ spread, perDay }) => inDays(medianOf(spread), perDay),
    }),
    p90: t.float({
      description:
        'The shortest that nine tenths of the cases do not exceed (nearest rank), in days; null without one.',
      resolve: ({ spread, perDay }) => inDays(spread.ninetieth, perDay),
    }),
  }),
})

function inDays(value: number | null, perDay: number): number | null {
  return value === null ? null : value / perDay
}

/** What becomes of open deals in figures that only time will settle. */
export const OpenDealsEnum = builder.enumType('OpenDealsCount', {
  description: 'How figures treat deals that are still open, of which nobody knows how they end.',
  values: {
    EXCLUDED: { description: 'They stand in no rate and no duration: only what has ended counts there.' },
    APART: { description: 'They stand in figures of their own, with the time that has passed until now.' },
  },
})
