import type { GraphQLResolveInfo } from 'graphql'
import { anyBuilder } from '../api/builder.ts'
import type { Context } from '../api/context.ts'
import { hides } from '../api/hidden.ts'
import { objectOf } from '../api/object.ts'
import type { Hook } from '../platform/webhooks/hook.ts'
import {
  type DeliveriesWanted,
  DeliveryConnection,
  DeliveryFilter,
  pageOfDeliveries,
} from './webhook.delivery.list.graphql.ts'
import { Webhook } from './webhook.record.ts'

anyBuilder.objectField(objectOf(Webhook), 'deliveries', (t: any) =>
  t.field({
    type: DeliveryConnection,
    description: 'Its messages, the newest first: those that wait, and for 14 days those that have come to their end.',
    args: {
      filter: t.arg({ type: DeliveryFilter, description: 'Only messages that meet this.' }),
      first: t.arg.int({ description: 'How many from the newest, or behind `after`: 1 to 200, 50 unless given.' }),
      after: t.arg({ type: 'Cursor', description: 'Begin behind this message: what was made before it.' }),
    },
    resolve: (row: Hook, wanted: DeliveriesWanted, context: Context, info: GraphQLResolveInfo) =>
      hides(context, Webhook, 'deliveries', info) ? null : pageOfDeliveries(context, row, wanted),
  }),
)
