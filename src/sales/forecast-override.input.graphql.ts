import { inputObject } from '../api/call.ts'
import { choiceEnum } from '../api/enums.ts'
import { MoneyInput } from '../api/values.ts'
import type { OverrideOrder } from './forecast-override.actions.ts'
import { ForecastOverride } from './forecast-override.record.ts'
import { type AskedPeriod, ForecastPeriodInput } from './forecast-period.graphql.ts'

/** What somebody says of a number. */
export interface GivenOverride extends Pick<OverrideOrder, 'category' | 'reason'> {
  period: AskedPeriod
  userId?: string | null
  teamId?: string | null
  amount?: OverrideOrder['amount']
}

const { category, reason } = ForecastOverride.fields

/** The same as it is asked for. */
export const ForecastOverrideInput = inputObject(
  'ForecastOverrideInput',
  'Whose number of a period will be what, and why.',
  (t) => ({
    period: t.field({ type: ForecastPeriodInput, required: true, description: 'Of which period.' }),
    userId: t.id({ description: 'The person whose number it is; give this or `teamId`.' }),
    teamId: t.id({ description: 'The team whose number it is, with the teams below it; give this or `userId`.' }),
    category: t.field({ type: choiceEnum(category), required: true, description: category.description }),
    amount: t.field({
      type: MoneyInput,
      description:
        'What the period will land at, in the base currency: won deals included. Null or absent withdraws what you or others said before in the same capacity.',
    }),
    reason: t.string({ required: true, description: `${reason.description} At most ${reason.max} characters.` }),
  }),
)
