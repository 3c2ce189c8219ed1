import { addQuery } from '../api/call.ts'
import { methodsAt } from './forecast-method.actions.ts'
import { ForecastMethodsType } from './forecast-method.whole.graphql.ts'
import { type Question, questionArguments, standingAsked } from './forecast-question.graphql.ts'
import { needForecast } from './forecast-scope.actions.ts'

interface MethodsQuestion extends Question {
  at?: string | null
}

addQuery<MethodsQuestion>('forecastMethods', {
  addsUp: true,
  type: ForecastMethodsType,
  description:
    'What a period will bring, by several methods side by side: by category, by probability, and by how deals of the scope went through their stages before. As it stands now, or as it stood at any moment: then nothing is used that happened later. The whole of what you ask for or FORBIDDEN, as `forecast`; the fields probability and stageHistory must not be hidden from you either.',
  args: (t) => ({
    ...questionArguments(t),
    at: t.arg({
      type: 'DateTime',
      description:
        'As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people of today. Now unless given; a moment of the future is now.',
    }),
  }),
  resolve: async ({ context, args }) => {
    const { actor, reading } = context
    needForecast(actor, ['probability', 'stageHistory'])
    const now = new Date().toISOString()
    const at = args.at != null && args.at < now ? args.at : null
    const standing = await standingAsked(context, args)
    const currency = await reading.baseCurrency()
    const told = await methodsAt(reading, { ...standing, at }, now)
    return { ...told, period: standing.period, at: at ?? now, currency }
  },
})
