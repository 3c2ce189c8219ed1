import { builder } from '../api/builder.ts'
import { addQuery, inputObject } from '../api/call.ts'
import { choiceEnum } from '../api/enums.ts'
import { Failure } from '../plain/failure.ts'
import type { Reading } from '../platform/read/reading.ts'
import { PERIOD_UNIT } from './forecast-period.record.ts'
import { countWithin, type Period, type PeriodUnit, periodOf, periodsWithin } from './forecast-period.rules.ts'
import { fiscalStartMonth } from './forecast-settings.actions.ts'

const MOST = 200
const FIRST_DAY = '1000-01-01'
const LAST_DAY = '8999-12-31'

/** How long the periods of a forecast are. */
export const ForecastPeriodUnit = choiceEnum(PERIOD_UNIT)

/** A period as it is asked for. */
export interface AskedPeriod {
  unit: PeriodUnit
  day?: string | null
  fiscal?: boolean | null
}

/** How a query is told which period it is about. */
export const ForecastPeriodInput = inputObject(
  'ForecastPeriodInput',
  'Which period: how long, and one of its days.',
  (t) => ({
    unit: t.field({ type: ForecastPeriodUnit, required: true, description: 'How long it is.' }),
    day: t.field({
      type: 'Date',
      description: 'Any day of it, in the years 1000 to 8999; today, in UTC, unless given.',
    }),
    fiscal: t.boolean({
      description: 'Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.',
    }),
  }),
)

/** Which days a forecast is about. */
export const ForecastPeriodType = builder.objectRef<Period>('ForecastPeriod').implement({
  description: 'Whole months that are planned and looked back on together.',
  fields: (t) => ({
    unit: t.expose('unit', { type: ForecastPeriodUnit, nullable: false, description: 'How long it is.' }),
    fiscal: t.exposeBoolean('fiscal', {
      nullable: false,
      description: 'Whether it is counted in the fiscal year; false: in the calendar year.',
    }),
    start: t.expose('start', { type: 'Date', nullable: false, description: 'Its first day.' }),
    end: t.expose('end', { type: 'Date', nullable: false, description: 'Its last day, which belongs to it.' }),
    label: t.exposeString('label', {
      nullable: false,
      description:
        'What it is called: `2017-07`, `2017 Q3`, `2017`; in the fiscal year, which is named by the calendar year of its end, `FY2018 Q1` and `FY2018`.',
    }),
  }),
})

type Source = Pick<Reading, 'loader' | 'sql'>

/** The period that is asked for. At most one statement. @throws Failure BAD_REQUEST for a day too far away. */
export async function periodAsked(reading: Source, { unit, day, fiscal }: AskedPeriod): Promise<Period> {
  const within = inRange('period.day', day ?? new Date().toISOString().slice(0, 10))
  return periodOf(unit, within, fiscal ? await fiscalStartMonth(reading) : 1, fiscal === true)
}

/** @throws Failure BAD_REQUEST for a day whose period might leave the calendar. */
export function inRange(argument: string, day: string): string {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day
  throw new Failure('BAD_REQUEST', `${argument} must be a day of the years 1000 to 8999, not ${day}.`)
}

interface Span {
  unit: PeriodUnit
  from: string
  to: string
  fiscal?: boolean | null
}

/**
 * Every period of that length which has one of the days, in order. At most one statement.
 * @throws Failure BAD_REQUEST for days too far away, in the wrong order, or for more than `most` periods.
 */
export async function periodsAsked(reading: Source, span: Span, most: number): Promise<Period[]> {
  const { unit, fiscal } = span
  const [from, to] = [inRange('from', span.from), inRange('to', span.to)]
  if (from > to) throw new Failure('BAD_REQUEST', `from must not be after to: ${from} is after ${to}.`)
  const asked = [unit, from, to, fiscal ? await fiscalStartMonth(reading) : 1, fiscal === true] as const
  const count = countWithin(...asked)
  if (count <= most) return periodsWithin(...asked)
  throw new Failure('BAD_REQUEST', `There are ${count} periods between those days; ask for at most ${most} at once.`)
}

addQuery<Span>('forecastPeriods', {
  type: [ForecastPeriodType],
  description: `The periods of one length that have one of the days from \`from\` to \`to\`, the earliest first: whole ones, also where they reach beyond those days. At most ${MOST}; more are refused with BAD_REQUEST.`,
  args: (t) => ({
    unit: t.arg({ type: ForecastPeriodUnit, required: true, description: 'How long they are.' }),
    from: t.arg({ type: 'Date', required: true, description: 'The first of the days whose periods are told.' }),
    to: t.arg({ type: 'Date', required: true, description: 'The last day, not before the first.' }),
    fiscal: t.arg.boolean({
      description: 'Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.',
    }),
  }),
  resolve: ({ context, args }) => periodsAsked(context.reading, args, MOST),
})
