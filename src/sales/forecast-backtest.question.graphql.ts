import { Failure } from '../plain/failure.ts'
import type { Reading } from '../platform/read/reading.ts'
import { ForecastPeriodUnit, periodsAsked } from './forecast-period.graphql.ts'
import type { Period, PeriodUnit } from './forecast-period.rules.ts'

/** Which periods are looked back on. */
export interface Back {
  unit: PeriodUnit
  fiscal?: boolean | null
  from: string
  to: string
}

/** How many periods are looked back on at most. */
export const MOST_PERIODS = 40
const FURTHEST = 1000

/** The arguments of a query that looks back. */
export function backArguments(t: any): Record<string, unknown> {
  return {
    unit: t.arg({ type: ForecastPeriodUnit, required: true, description: 'How long the periods are.' }),
    fiscal: t.arg.boolean({
      description: 'Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.',
    }),
    from: t.arg({
      type: 'Date',
      required: true,
      description: 'The first of the days whose periods are looked back on.',
    }),
    to: t.arg({
      type: 'Date',
      required: true,
      description: `The last day, not before the first. Every period counts that has one of the days and is over, whole; at most ${MOST_PERIODS}.`,
    }),
  }
}

/** The periods that are over by `today`. @throws Failure BAD_REQUEST for malformed days and for too many periods. */
export async function periodsOver(
  reading: Pick<Reading, 'loader' | 'sql'>,
  back: Back,
  today: string,
): Promise<Period[]> {
  return (await periodsAsked(reading, back, MOST_PERIODS)).filter(({ end }) => end < today)
}

/** @throws Failure BAD_REQUEST for days before the end of a period that are none, or too far from it. */
export function checkHorizons(argument: string, horizons: readonly number[]): void {
  const wrong = horizons.find((horizon) => horizon < 0 || horizon > FURTHEST)
  if (wrong !== undefined)
    throw new Failure('BAD_REQUEST', `${argument} must be from 0 to ${FURTHEST} days, not ${wrong}.`)
}
