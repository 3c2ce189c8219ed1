import { builder } from '../api/builder.ts'
import { MoneyType } from '../api/values.ts'
import { fromMinor } from '../plain/money.ts'
import { ForecastAmountType, type In } from './forecast-amount.type.graphql.ts'
import type { Step, StepKind, Waterfall } from './forecast-waterfall.rules.ts'

const KINDS: Record<StepKind, { description: string }> = {
  NEW: {
    description:
      'Deals that were not there at the start: made since, or archived then and back in use now. They come in with what they are worth at the end.',
  },
  TRANSFERRED_IN: {
    description: 'Deals that somebody outside the scope owned at the start, wherever and however they stood then.',
  },
  REOPENED: { description: 'Deals that were won or lost at the start and are open again, or closed the other way.' },
  PULLED_IN: {
    description: 'Open deals that were expected only after the period, or on no day, and are expected in it now.',
  },
  PUSHED_IN: { description: 'Open deals that were expected before the period and slipped into it.' },
  INCREASED: {
    description:
      'What deals that stood at the start gained in worth, of those that still stand and of those won since; a first amount, or a first rate for it, counts too.',
  },
  DECREASED: { description: 'What they lost in worth, down to nothing where the amount was taken away.' },
  PULLED_OUT: { description: 'Open deals that are expected before the period now, mostly because they go faster.' },
  PUSHED_OUT: { description: 'Open deals that were put off beyond the period, or are expected on no day any more.' },
  WON: {
    description:
      'Deals that were won since, with what they are worth as won. Those that came in and were won between the moments are counted here and in the step by which they came, if they closed on a day of the period.',
  },
  LOST: {
    description:
      'Deals that were lost since, with what they were worth at the start. Those that came in and were lost between the moments are counted here and in the step by which they came, if they were expected in the period.',
  },
  TRANSFERRED_OUT: {
    description: 'Deals that somebody outside the scope owns at the end, wherever and however they stand now.',
  },
  REMOVED: { description: 'Deals that were archived or deleted since, by when they still belonged to the scope.' },
}

/** By what open amounts grow and shrink. */
export const WaterfallKindEnum = builder.enumType('ForecastWaterfallKind', {
  description: 'By what the open amount of a period grew or shrank between two moments.',
  values: KINDS,
})

/** A signed amount with the number of deals that made it. */
export const WaterfallStepType = builder.objectRef<In<Step>>('ForecastWaterfallStep').implement({
  description: 'What one kind of change did to the open amount of a period.',
  fields: (t) => ({
    kind: t.field({
      type: WaterfallKindEnum,
      nullable: false,
      description: 'By what it changed.',
      resolve: ({ kind }) => kind,
    }),
    amount: t.field({
      type: MoneyType,
      nullable: false,
      description: 'In the base currency, above 0 for what came in and below 0 for what went out.',
      resolve: ({ minor, currency }) => fromMinor(minor, currency),
    }),
    count: t.exposeInt('count', {
      nullable: false,
      description: 'How many deals; those without an amount are counted with 0.',
    }),
  }),
})

type Told = In<Waterfall>

/** What leads from one amount to the other, for whomever it is told; `of` finds it. */
export function waterfallFields(t: any, of: (source: any) => Told | Promise<Told>): any {
  return {
    start: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'The open deals that were expected in the period, as they stood at `from`.',
      resolve: async (source: unknown) => {
        const { start, currency } = await of(source)
        return { count: start.count, base: start.minor, currency }
      },
    }),
    end: t.field({
      type: ForecastAmountType,
      nullable: false,
      description: 'The same as they stood at `to`: `start` and all `steps` together.',
      resolve: async (source: unknown) => {
        const { end, currency } = await of(source)
        return { count: end.count, base: end.minor, currency }
      },
    }),
    steps: t.field({
      type: [WaterfallStepType],
      nullable: false,
      description:
        'What led from the one to the other, in the order of `ForecastWaterfallKind`; what no deal did is left out. A deal comes in by one step and goes out by one; what it gained or lost in worth meanwhile stands apart.',
      resolve: async (source: unknown) => {
        const { steps, currency } = await of(source)
        return steps.map((step) => ({ ...step, currency }))
      },
    }),
  }
}

interface Missing {
  withoutAmount: number
  withoutRate: number
  withoutCloseDate: () => Promise<number>
}

/** What amounts at a moment leave out. */
export const WaterfallMissingType = builder.objectRef<Missing>('ForecastWaterfallMissing').implement({
  description: 'Open deals of the scope that the amounts of one moment leave out. Nothing is assumed for them.',
  fields: (t) => ({
    withoutAmount: t.exposeInt('withoutAmount', {
      nullable: false,
      description: 'How many that were expected in the period had no amount.',
    }),
    withoutRate: t.exposeInt('withoutRate', {
      nullable: false,
      description:
        'How many that were expected in the period had an amount that no rate brings into the base currency.',
    }),
    withoutCloseDate: t.int({
      nullable: false,
      description: 'How many were expected on no day, so that they stand in no period.',
      resolve: ({ withoutCloseDate }) => withoutCloseDate(),
    }),
  }),
})

/** An amount that may not be known. */
export function moneyOf(minor: number | null, currency: string) {
  return minor === null ? null : fromMinor(minor, currency)
}
