import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../api/builder.ts'
import { writeEventCursor } from '../api/event-cursor.ts'
import { RecordInterface, seenOfAnyNoun } from '../api/node.ts'
import { figuresWanted } from './forecast.shown.graphql.ts'
import { type Forecast, ForecastType } from './forecast.type.graphql.ts'

/** A change of a forecast as somebody hears of it. */
export interface LiveForecast {
  cursor: string
  /** Null: nothing happened. */
  change: {
    /** Null where it is out of view. */
    causeId: string | null
    /** The forecast as it now stands, with these figures. */
    forecast: (figures: readonly string[]) => Promise<Forecast>
  } | null
}

const ChangeKind = builder.enumType('ForecastChangeKind', {
  description: 'What happened to a forecast.',
  values: {
    CHANGED: { description: 'A deal, a quota, an override or the tree of people changed, and with it the forecast.' },
    HEARTBEAT: { description: 'Nothing: the connection lives, and you are up to date as far as the cursor.' },
  },
})

export const ForecastChange = builder.objectRef<LiveForecast>('ForecastChange').implement({
  description: 'A forecast that changed, as it now stands.',
  fields: (t) => ({
    cursor: t.field({
      type: 'Cursor',
      nullable: false,
      description: 'How far you are: pass it as `after` when you connect again.',
      resolve: ({ cursor }) => writeEventCursor(cursor),
    }),
    kind: t.field({
      type: ChangeKind,
      nullable: false,
      description: 'Whether the forecast changed, or this is only a sign of life.',
      resolve: ({ change }) => (change ? 'CHANGED' : 'HEARTBEAT'),
    }),
    causeId: t.field({
      type: 'ID',
      description:
        'The id of the record whose change it was: a deal, a quota, an override, or a person or team that came or went. Null for a heartbeat, and where the record left your view.',
      resolve: ({ change }) => change?.causeId ?? null,
    }),
    cause: t.field({
      type: RecordInterface,
      description: 'The record of `causeId` as it is now; null where `causeId` is, and where it is deleted.',
      resolve: ({ change }, _, context) => seenOfAnyNoun(context, change?.causeId),
    }),
    forecast: t.field({
      type: ForecastType,
      description:
        'The forecast as it now stands, which may be later than this very change: of changes that come together each is told, and all with the same figures. Null for a heartbeat, and with an error LAGGED at its path while forecasts are being made for the first time.',
      resolve: ({ change }, _, __, info: GraphQLResolveInfo) => change?.forecast(figuresWanted(info)) ?? null,
    }),
  }),
})
