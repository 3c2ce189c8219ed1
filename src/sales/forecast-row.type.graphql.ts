import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { Team, User } from '../staff/people.record.ts'
import { categoriesField } from './forecast-category.type.graphql.ts'
import { besideFields, totalFields } from './forecast-figures.type.graphql.ts'
import { quotaFields } from './forecast-row.quota.graphql.ts'
import type { ForecastRow } from './forecast-row.whole.rules.ts'

/** A row as it is told. */
export interface ShownRow extends ForecastRow {
  /** The base currency. */
  currency: string
}

export const RowKindEnum = builder.enumType('ForecastRowKind', {
  description: 'Of whom a row of a forecast is.',
  values: {
    COMPANY: { description: 'All people, and the deals that nobody owns.' },
    TEAM: { description: 'A team: its people and all teams below it.' },
    USER: { description: 'One person: the deals that they own.' },
    UNOWNED: { description: 'Deals that nobody owns.' },
  },
})

/** One line of a forecast. */
export const ForecastRowType = builder.objectRef<ShownRow>('ForecastRow').implement({
  description: 'What one person or team forecasts: every amount is the sum of the rows directly below it.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: false,
      description: 'By which the row is known in every answer: the id of the team or person, `COMPANY` or `UNOWNED`.',
    }),
    kind: t.expose('kind', {
      type: RowKindEnum,
      nullable: false,
      description: 'Of whom it is: all people (COMPANY), a team, one person, or nobody (UNOWNED).',
    }),
    team: t.field({
      type: objectOf(Team),
      description: 'The team of a row of kind TEAM; null else.',
      resolve: ({ kind, key }, _, context) => (kind === 'TEAM' ? seen(context, Team, key) : null),
    }),
    user: t.field({
      type: objectOf(User),
      description: 'The person of a row of kind USER; null else, and where the person is no longer known.',
      resolve: ({ kind, key }, _, context) => (kind === 'USER' ? seen(context, User, key) : null),
    }),
    parentKey: t.exposeString('parentKey', {
      description: 'The key of the row above; null for the first row, which is all that was asked for.',
    }),
    level: t.exposeInt('level', { nullable: false, description: 'How far below the first row it stands, from 0.' }),
    categories: categoriesField(t),
    ...totalFields(t),
    ...besideFields(t),
    ...quotaFields(t),
  }),
})
