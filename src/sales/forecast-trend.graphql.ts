import { addQuery } from '../api/call.ts'
import { selectedUnder } from '../api/selection.ts'
import { Failure } from '../plain/failure.ts'
import { type Question, questionArguments, standingAsked } from './forecast-question.graphql.ts'
import { needForecast } from './forecast-scope.actions.ts'
import { trendBetween } from './forecast-trend.actions.ts'
import { countPoints, type Every } from './forecast-trend.rules.ts'
import { ForecastEveryEnum, ForecastPointType } from './forecast-trend.type.graphql.ts'

const MOST = 400

interface TrendQuestion extends Question {
  from: string
  to?: string | null
  every: Every
}

addQuery<TrendQuestion>('forecastTrend', {
  addsUp: true,
  type: [ForecastPointType],
  description: `How the forecast of a period came about: what stood in it at the end of each day, of all people of the scope together. The same as \`forecast\` at the last moment of that day, in UTC, since the server keeps what stood at the end of every day, also of days before it did so. At most ${MOST} points, the earliest first; more are refused with BAD_REQUEST. FORBIDDEN as \`forecast\` is.`,
  args: (t) => ({
    ...questionArguments(t),
    from: t.arg({
      type: 'Date',
      required: true,
      description: 'The first day of which there are points; with WEEK the earliest point may be up to six days later.',
    }),
    to: t.arg({
      type: 'Date',
      description:
        'The last day: today, or the last day of the period where that is earlier, unless given. Days to come have no points.',
    }),
    every: t.arg({
      type: ForecastEveryEnum,
      required: true,
      defaultValue: 'DAY',
      description: 'How far apart the points are.',
    }),
  }),
  resolve: async ({ context, args, info }) => {
    const { actor, reading } = context
    needForecast(actor, selectedUnder(info, []).includes('weighted') ? ['probability'] : [])
    const standing = await standingAsked(context, args)
    const today = new Date().toISOString().slice(0, 10)
    const { from, every } = args
    const asked = args.to ?? earlier(today, standing.period.end)
    if (from > asked) throw new Failure('BAD_REQUEST', `from must not be after to: ${from} is after ${asked}.`)
    const to = earlier(asked, today)
    const count = countPoints(from, to, every)
    if (count > MOST)
      throw new Failure('BAD_REQUEST', `There are ${count} points between those days; ask for at most ${MOST} at once.`)
    const currency = await reading.baseCurrency()
    const points = await trendBetween(reading, standing, { from, to, every })
    return points.map((point) => ({ ...point, currency }))
  },
})

function earlier(one: string, other: string): string {
  return one < other ? one : other
}
