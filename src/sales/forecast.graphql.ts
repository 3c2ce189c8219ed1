import { addQuery } from '../api/call.ts'
import { figuresWanted, forecastShown } from './forecast.shown.graphql.ts'
import { ForecastType } from './forecast.type.graphql.ts'
import { type Question, questionArguments, standingAsked } from './forecast-question.graphql.ts'
import { needForecast } from './forecast-scope.actions.ts'

interface ForecastQuestion extends Question {
  at?: string | null
  ratesOn?: string | null
}

addQuery<ForecastQuestion>('forecast', {
  addsUp: true,
  type: ForecastType,
  description:
    'What deals promise for a period, by team and person: won, committed, best case and pipeline side by side, single and cumulative. As it stands now, or as it stood at any moment. You get the whole of what you ask for or FORBIDDEN, never a part of it: your right to read opportunities must reach all people of the scope, whether OWN, TEAM or ALL (a right by partner account does not count), and no field that it tells may be hidden from you: owner, pipeline, stage, status, forecastCategory, closeDate, closedOn, amount, amountBase; for `weighted` probability too.',
  args: (t) => ({
    ...questionArguments(t),
    at: t.arg({
      type: 'DateTime',
      description:
        'As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people and with the quotas of today. Now unless given; a moment of the future is now.',
    }),
    ratesOn: t.arg({
      type: 'Date',
      description:
        'Tell all amounts at the rates that held on this day, instead of each deal at its own: the sums of every person, category and currency are converted and rounded once, halves away from zero, and add up from there. FORBIDDEN where rates are hidden from you.',
    }),
  }),
  resolve: async ({ context, args, info }) => {
    const figures = figuresWanted(info)
    needForecast(context.actor, figures.includes('weighted') ? ['probability'] : [])
    const at = args.at != null && args.at < new Date().toISOString() ? args.at : null
    const standing = await standingAsked(context, args)
    return forecastShown(context.reading, { ...standing, at, ratesOn: args.ratesOn ?? null }, figures)
  },
})
