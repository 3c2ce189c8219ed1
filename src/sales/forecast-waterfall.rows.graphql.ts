import { builder } from '../api/builder.ts'
import { seen } from '../api/node.ts'
import { objectOf } from '../api/object.ts'
import { Team, User } from '../staff/people.record.ts'
import type { In } from './forecast-amount.type.graphql.ts'
import { RowKindEnum } from './forecast-row.type.graphql.ts'
import type { WaterfallRow } from './forecast-waterfall.rows.actions.ts'
import { waterfallFields } from './forecast-waterfall.type.graphql.ts'

/** One line of the tree. */
export const WaterfallRowType = builder.objectRef<In<WaterfallRow>>('ForecastWaterfallRow').implement({
  description:
    'How the open amount of one person or team went. `start`, `end` and the sum of the steps are those of the rows directly below together; the steps are told for the row itself: a deal that went from one person of a team to another was transferred for both, and for the team it stayed.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: false,
      description: 'The same as in `forecast`: the id of the team or person, `COMPANY` or `UNOWNED`.',
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
    ...waterfallFields(t, (row: In<WaterfallRow>) => row),
  }),
})
