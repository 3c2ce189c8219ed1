import { builder } from '../api/builder.ts'
import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import type { In } from './forecast-amount.type.graphql.ts'
import { FEWEST_CLOSED } from './forecast-markov.rules.ts'
import { type Figure, type Lack, type Method, NOTES } from './forecast-method.rules.ts'

const METHODS: Record<Method, { description: string }> = {
  COMMIT: { description: 'What was won and the open deals of category COMMIT, in full.' },
  BEST_CASE: { description: 'What was won and the open deals of the categories COMMIT and BEST_CASE, in full.' },
  WEIGHTED: {
    description:
      'What was won, and every open deal of the period times its probability; OMITTED deals count for nothing. The standard deviation takes deals as independent of each other.',
  },
  MARKOV: {
    description:
      'What was won, and every open deal, whatever its expected day and category, times the chance of deals in its stage to be won within the whole weeks that are left of the period. The chances are learnt from how deals of the scope went from week to week before the moment.',
  },
  SUBMITTED: {
    description:
      'What people said: COMMIT with the overrides that stood at the moment and that you may see, the highest ones in the tree first.',
  },
}

const LACKS: Record<Lack, { description: string }> = {
  TOO_FEW_CLOSED: {
    description: `Of a pipeline in which deals are open, fewer than ${FEWEST_CLOSED} were seen to be won or lost before the moment: too few to learn from.`,
  },
  BEFORE_HISTORY: { description: 'The moment lies before the first deal that is known here.' },
}

/** By what a period is forecast. */
export const ForecastMethodEnum = builder.enumType('ForecastMethod', {
  description: 'A way to say what a period will bring.',
  values: METHODS,
})

const LackEnum = builder.enumType('ForecastMethodLack', {
  description: 'Why a method says nothing.',
  values: LACKS,
})

/** The figure of one method. */
export const ForecastMethodFigureType = builder
  .objectRef<In<Figure & { method: Method }>>('ForecastMethodFigure')
  .implement({
    description: 'What one method says that a period will bring.',
    fields: (t) => ({
      method: t.expose('method', { type: ForecastMethodEnum, nullable: false, description: 'Which method.' }),
      amount: t.field({
        type: MoneyType,
        description: 'What it says, won deals included, in the base currency; null where it says nothing: see `lacks`.',
        resolve: ({ minor, currency }) => (minor === null ? null : fromMinor(minor, currency)),
      }),
      deviation: t.field({
        type: MoneyType,
        description:
          'The standard deviation of `amount`, deals taken as independent of each other; null where the method has none, and in a back-test for MARKOV.',
        resolve: ({ deviation, currency }) => (deviation === null ? null : fromMinor(deviation, currency)),
      }),
      lacks: t.expose('lacks', { type: LackEnum, description: 'Why there is no `amount`; null where there is one.' }),
      leftOut: t.exposeInt('leftOut', {
        nullable: false,
        description:
          'How many deals the method would count, had they an amount in the base currency; nothing is assumed for them.',
      }),
      note: t.string({
        nullable: false,
        description: 'What the figure takes for granted, in English or Chinese by the header `Accept-Language`.',
        resolve: ({ method }, _, { actor }) => NOTES[method][actor.language],
      }),
    }),
  })
