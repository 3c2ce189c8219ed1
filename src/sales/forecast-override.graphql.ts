import { addMutation } from '../api/call.ts'
import { answerRecord } from '../api/payload.ts'
import { recordPayload } from '../api/payload-types.ts'
import { overrideForecast } from './forecast-override.actions.ts'
import { overrideSubject } from './forecast-override.asked.actions.ts'
import { ForecastOverrideInput, type GivenOverride } from './forecast-override.input.graphql.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { periodAsked } from './forecast-period.graphql.ts'

addMutation<{ input: GivenOverride }>('forecastOverride', {
  type: recordPayload(ForecastOverride),
  description:
    'Says what a period of a person or a team will land at. Your own number, and that of a team which you lead, you override as its OWNER; that of people and teams below you as their MANAGER: with a right that goes to TEAM those of the teams below yours, and of your own team only if you lead it (OVERRIDE_NOT_YOURS else); with ALL everybody’s. The latest of a kind counts, a manager’s before the owner’s; it stays whatever deals do, and nothing that was said is ever changed. A forecast that you may not see is FORBIDDEN to override.',
  args: (t) => ({ input: t.arg({ type: ForecastOverrideInput, required: true, description: 'What you say.' }) }),
  resolve: async ({ context, info, args }) => {
    const { input } = args
    const subject = await overrideSubject(context.reading, input)
    const period = await periodAsked(context.reading, input.period)
    const order = { ...input, ...subject, period, amount: input.amount ?? null }
    return answerRecord(context, info, ForecastOverride, args, (work) => overrideForecast(work, order))
  },
})
