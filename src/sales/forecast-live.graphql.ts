import { builder } from '../api/builder.ts'
import { follow, tell } from '../api/live-follow.ts'
import { isOfForecast } from './forecast-live.actions.ts'
import { needWatched, watchedForecast, watchingOf } from './forecast-live.question.graphql.ts'
import { WATCHED_NOUNS } from './forecast-live.rules.ts'
import { ForecastChange } from './forecast-live.type.graphql.ts'
import { type Question, questionArguments } from './forecast-question.graphql.ts'

interface Watch extends Question {
  after?: string | null
}

builder.subscriptionField('forecastChanged', (t) =>
  t.field({
    type: ForecastChange,
    nullable: false,
    description:
      'The forecast of a period anew whenever it changes: by a deal that counts in it or did (whose it is, how it stands, its day, amount, category or probability), by a quota or an override that you may see, or by a person or team that comes or goes. Of any other change, and of what you do not reach, you hear nothing at all. Ask `forecast` for where it stands, then follow; the first message is a heartbeat. Who may not ask `forecast` the same is FORBIDDEN. Without `period.day` it is the period of today, at each message anew. It follows the same log as `events`, with the same promise and the same ends.',
    args: {
      ...(questionArguments(t) as object),
      after: t.arg({
        type: 'Cursor',
        description: 'Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.',
      }),
    },
    subscribe: async (_, args, context, info) => {
      const { after, ...question } = args as unknown as Watch
      await needWatched(context, question, info)
      return follow(context, {
        after,
        filter: { nouns: WATCHED_NOUNS, types: null, subjectIds: null, actorIds: null },
        choose: async (told) => {
          const reading = told.scene.reading(context.actor)
          return isOfForecast(told, reading, await watchingOf(reading, question))
        },
      })
    },
    resolve: ({ cursor, told }, args, context) => {
      tell(context, { cursor, told })
      if (!told) return { cursor, change: null }
      const { reading } = context
      const { after: _, ...question } = args as unknown as Watch
      return {
        cursor,
        change: {
          causeId: told.sight.after ? told.event.subjectId : null,
          forecast: (figures) => watchedForecast(reading, question, figures),
        },
      }
    },
  }),
)
