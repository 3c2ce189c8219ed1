import { addQuery } from '../api/call.ts'
import { type IdPageArguments, idPage, readIdPage } from '../api/id-page.ts'
import { overridesTold } from './forecast-override.history.actions.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { ForecastOverrideConnection } from './forecast-override.type.graphql.ts'
import { type AskedPeriod, ForecastPeriodInput, periodAsked } from './forecast-period.graphql.ts'

interface Question extends IdPageArguments {
  period: AskedPeriod
  teamId?: string | null
  userId?: string | null
}

addQuery<Question>('forecastOverrides', {
  type: ForecastOverrideConnection,
  description:
    'What was ever said of the numbers of a period, the latest first, also what was withdrawn or said anew since: of a person, of a team with all people and teams below it, or of all whom you reach; as far as you see it.',
  args: (t) => ({
    period: t.arg({ type: ForecastPeriodInput, required: true, description: 'Of which period.' }),
    teamId: t.arg.id({
      description: 'Of a team and all below it; FORBIDDEN for one that you do not reach, or that does not exist.',
    }),
    userId: t.arg.id({
      description: 'Of a person, in place of a team; FORBIDDEN for one whom you do not reach, or who does not exist.',
    }),
    first: t.arg.int({ description: 'How many: 1 to 200, 50 unless given.' }),
    after: t.arg({ type: 'Cursor', description: 'Begin behind this place.' }),
  }),
  resolve: async ({ context: { reading }, args }) => {
    const page = readIdPage(args, ForecastOverride.prefix)
    const period = await periodAsked(reading, args.period)
    return idPage(await overridesTold(reading, period, args, page), page)
  },
})
