import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import type { Accuracy } from './forecast-accuracy.rules.ts'
import type { In } from './forecast-amount.type.graphql.ts'
import type { LineAccuracy } from './forecast-backtest.rules.ts'

/** What every figure about how good forecasts were tells. */
export function accuracyFields(t: any): any {
  return {
    n: t.exposeInt('n', { nullable: false, description: 'Over how many periods.' }),
    leftOut: t.exposeInt('leftOut', {
      nullable: false,
      description:
        'How many periods are left out because the method said nothing of them: no deal of these people was known yet (BEFORE_HISTORY), or too few were closed to learn from (TOO_FEW_CLOSED).',
    }),
    mape: t.float({
      description:
        'The mean over the periods of |forecast − actual| / actual, in percent; periods in which nothing was won are left out of it (`withoutActual`), and without any other it is null.',
      resolve: ({ mape }: Accuracy) => mape,
    }),
    withoutActual: t.exposeInt('withoutActual', {
      nullable: false,
      description: 'How many of the periods brought nothing, so that they stand in no `mape`.',
    }),
    wape: t.float({
      description:
        'Σ |forecast − actual| / Σ actual, in percent, over all the periods: by how much of what was won the forecasts were off. Null where nothing was won.',
      resolve: ({ wape }: Accuracy) => wape,
    }),
    bias: t.float({
      description:
        'Σ (forecast − actual) / Σ actual, in percent: above 0 where too much was forecast, below 0 where too little. Null where nothing was won.',
      resolve: ({ bias }: Accuracy) => bias,
    }),
  }
}

/** The sums over periods from which such figures are made. */
export function totalFields(t: any): any {
  return {
    forecast: t.field({
      type: MoneyType,
      nullable: false,
      description: 'What was forecast for the `n` periods together, in the base currency.',
      resolve: ({ forecast, currency }: In<LineAccuracy>) => fromMinor(forecast, currency),
    }),
    actual: t.field({
      type: MoneyType,
      nullable: false,
      description: 'What was won in them, as the history has it today, in the base currency.',
      resolve: ({ actual, currency }: In<LineAccuracy>) => fromMinor(actual, currency),
    }),
  }
}
