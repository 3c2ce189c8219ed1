import { builder } from '../api/builder.ts'
import { idPage, readIdPage } from '../api/id-page.ts'
import { ForecastPeriodType } from './forecast-period.graphql.ts'
import type { Period } from './forecast-period.rules.ts'
import type { OpenWaterfall } from './forecast-waterfall.actions.ts'
import { WaterfallDealsType } from './forecast-waterfall.deals.graphql.ts'
import { WaterfallRowType } from './forecast-waterfall.rows.graphql.ts'
import { WaterfallKindEnum, WaterfallMissingType, waterfallFields } from './forecast-waterfall.type.graphql.ts'

/** The answer of `forecastWaterfall`. */
export interface ShownWaterfall extends OpenWaterfall {
  period: Period
  from: string
  to: string
  /** The base currency. */
  currency: string
}

type Side = 'start' | 'end'

/** A waterfall: the people of a scope, a period, two moments. */
export const WaterfallType = builder.objectRef<ShownWaterfall>('ForecastWaterfall').implement({
  description:
    'How the open amount of a period went from one moment to another. Deals count for the person who owned them at each moment, people for the team in which they work today.',
  fields: (t) => ({
    period: t.field({
      type: ForecastPeriodType,
      nullable: false,
      description: 'In which open deals were expected to close.',
      resolve: ({ period }) => period,
    }),
    from: t.expose('from', { type: 'DateTime', nullable: false, description: 'The moment at which it starts.' }),
    to: t.expose('to', { type: 'DateTime', nullable: false, description: 'The moment at which it ends.' }),
    currency: t.expose('currency', {
      type: 'CurrencyCode',
      nullable: false,
      description: 'The base currency, in which all amounts are.',
    }),
    ...waterfallFields(t, ({ total }: ShownWaterfall) => total()),
    rows: t.field({
      type: [WaterfallRowType],
      nullable: false,
      description:
        'The same for every team and person of the tree, in the order and with the keys of `forecast`; the first is all that was asked for.',
      args: {
        depth: t.arg.int({ description: 'How many levels below the first row, 0 or more; all of them unless given.' }),
      },
      resolve: async ({ rows, currency }, { depth }) => {
        const shown = (await rows()).filter(({ level }) => depth == null || level <= depth)
        return shown.map((row) => ({ ...row, currency }))
      },
    }),
    ...Object.fromEntries(
      (['start', 'end'] as const).map((side: Side) => [
        side === 'start' ? 'missingAtStart' : 'missingAtEnd',
        t.field({
          type: WaterfallMissingType,
          nullable: false,
          description: `What \`${side}\` leaves out.`,
          resolve: async ({ lacking, undated }) => ({
            ...(await lacking())[side],
            withoutCloseDate: async () => (await undated())[side],
          }),
        }),
      ]),
    ),
    deals: t.field({
      type: WaterfallDealsType,
      nullable: false,
      description: 'The deals behind the steps, by their ids. What stood unchanged is not among them.',
      args: {
        kind: t.arg({
          type: WaterfallKindEnum,
          description: 'Only deals that made this step; of any step unless given.',
        }),
        first: t.arg.int({ description: 'How many: 1 to 200, 50 unless given.' }),
        after: t.arg({ type: 'Cursor', description: 'Begin behind this place.' }),
      },
      resolve: async ({ deals, currency }, { kind, ...asked }) => {
        const page = readIdPage(asked, 'opp')
        const { nodes, pageInfo } = idPage(await deals({ ...page, kind: kind ?? null }), page)
        return { nodes: nodes.map((deal) => ({ ...deal, currency })), pageInfo }
      },
    }),
  }),
})
