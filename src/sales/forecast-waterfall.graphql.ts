import { addQuery } from '../api/call.ts'
import { Failure } from '../plain/failure.ts'
import { caughtUp } from './forecast-follow.actions.ts'
import { type Question, questionArguments, standingAsked } from './forecast-question.graphql.ts'
import { needForecast } from './forecast-scope.actions.ts'
import { openWaterfall } from './forecast-waterfall.actions.ts'
import { WaterfallType } from './forecast-waterfall.whole.graphql.ts'

interface WaterfallQuestion extends Question {
  from: string
  to?: string | null
}

addQuery<WaterfallQuestion>('forecastWaterfall', {
  addsUp: true,
  type: WaterfallType,
  description:
    'How the open amount of a period went from one moment to another: what came in, what grew, what went out, and why. `start` and all `steps` together are `end`, exactly. Open deals count whatever their category, OMITTED ones too: at either moment they are what `forecast` tells of COMMIT, BEST_CASE, PIPELINE and OMITTED. Amounts are those that the deals themselves held in the base currency, so a rate that changed when a deal closed counts as INCREASED or DECREASED. Rights as in `forecast`: the whole of what you ask for, or FORBIDDEN.',
  args: (t) => ({
    ...questionArguments(t),
    from: t.arg({ type: 'DateTime', required: true, description: 'The moment at which it starts.' }),
    to: t.arg({
      type: 'DateTime',
      description: 'The moment at which it ends, not before `from`; now unless given. A moment of the future is now.',
    }),
  }),
  resolve: async ({ context, args }) => {
    const { actor, reading } = context
    needForecast(actor)
    const now = new Date().toISOString()
    const [from, to] = [args.from, args.to ?? now]
    if (from > to) throw new Failure('BAD_REQUEST', `from must not be after to: ${from} is after ${to}.`)
    const standing = await standingAsked(context, args)
    await caughtUp(reading.database)
    const currency = await reading.baseCurrency()
    return {
      period: standing.period,
      from,
      to,
      currency,
      ...openWaterfall(reading, { ...standing, from, to }, { now, currency }),
    }
  },
})
