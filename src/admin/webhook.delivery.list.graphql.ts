import { builder } from '../api/builder.ts'
import { inputObject } from '../api/call.ts'
import type { Context } from '../api/context.ts'
import { PageInfoType } from '../api/values.ts'
import { Failure } from '../plain/failure.ts'
import { countDeliveries, deliveriesOf } from './webhook.delivery.store.ts'
import { DeliveryStatusEnum, type ShownDelivery, WebhookDelivery } from './webhook.delivery.type.graphql.ts'

/** Which messages of a webhook somebody wants to see. */
export interface DeliveriesWanted {
  filter?: { status?: ShownDelivery['delivery']['status'][] | null; since?: string | null } | null
  first?: number | null
  after?: string | null
}

/** The input by which messages are filtered. */
export const DeliveryFilter = inputObject(
  'WebhookDeliveryFilter',
  'Which messages are wanted. Conditions that stand together must all hold.',
  (t) => ({
    status: t.field({
      type: [DeliveryStatusEnum],
      description: 'How they stand: one of these; an empty list finds nothing.',
    }),
    since: t.field({ type: 'DateTime', description: 'Made at this instant or later.' }),
  }),
)

interface DeliveryPage {
  nodes: ShownDelivery[]
  more: boolean
  begins: boolean
  count: () => Promise<number>
}

const DEFAULT = 50
const LARGEST = 200

const Edge = builder.objectRef<ShownDelivery>('WebhookDeliveryEdge').implement({
  description: 'Where one message stands in a list.',
  fields: (t) => ({
    cursor: t.field({ type: 'Cursor', nullable: false, description: 'Its place, for `after`.', resolve: cursorOf }),
    node: t.field({ type: WebhookDelivery, nullable: false, description: 'The message there.', resolve: (one) => one }),
  }),
})

/** A page of messages. */
export const DeliveryConnection = builder.objectRef<DeliveryPage>('WebhookDeliveryConnection').implement({
  description: 'One page of the messages of a webhook, the newest first.',
  fields: (t) => ({
    edges: t.field({
      type: [Edge],
      nullable: false,
      description: 'The page with a cursor for each message.',
      resolve: ({ nodes }) => nodes,
    }),
    nodes: t.field({
      type: [WebhookDelivery],
      nullable: false,
      description: 'The page’s messages themselves.',
      resolve: ({ nodes }) => nodes,
    }),
    pageInfo: t.field({
      type: PageInfoType,
      nullable: false,
      description: 'Whether there is more, and the cursors with which to go on.',
      resolve: ({ nodes, more, begins }) => {
        const [start, end] = [nodes[0], nodes.at(-1)].map((one) => (one ? cursorOf(one) : null))
        return { hasNextPage: more, hasPreviousPage: !begins, startCursor: start ?? null, endCursor: end ?? null }
      },
    }),
    totalCount: t.field({
      type: 'Int',
      nullable: false,
      description: 'How many there are on all pages together; counted only when it is asked for.',
      resolve: ({ count }) => count(),
    }),
  }),
})

/** The messages of a webhook that somebody wants. @throws Failure BAD_REQUEST for a wrong page size or cursor. */
export async function pageOfDeliveries(
  { reading }: Context,
  hook: ShownDelivery['hook'],
  wanted: DeliveriesWanted,
): Promise<DeliveryPage> {
  const first = wanted.first ?? DEFAULT
  if (first < 1 || first > LARGEST) throw new Failure('BAD_REQUEST', `first must be from 1 to ${LARGEST}.`)
  const source = { engine: reading.database.engine, sql: reading.sql }
  const since = wanted.filter?.since == null ? null : new Date(wanted.filter.since).toISOString()
  const filter = { statuses: wanted.filter?.status ?? null, since }
  const after = wanted.after == null ? null : placeIn(wanted.after)
  const found = await deliveriesOf(source, hook.id, { ...filter, first, after })
  return {
    nodes: found.slice(0, first).map((delivery) => ({ delivery, hook })),
    ...{ more: found.length > first, begins: after === null },
    count: () => countDeliveries(source, hook.id, filter),
  }
}

function cursorOf({ delivery: { createdAt, id } }: ShownDelivery): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url')
}

function placeIn(cursor: string): { createdAt: string; id: string } {
  const [, createdAt, id] =
    /^([\dTZ:.-]{24}) (msg_[0-9a-z]{26})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (createdAt && id) return { createdAt, id }
  throw new Failure('BAD_REQUEST', 'The cursor is none of a list of messages: pass one on as it came.')
}
