import { expect } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { openMachine, type WebhookMachine } from '../../src/platform/webhooks/machine.ts'
import { webhookParts } from '../../src/webhook-parts.ts'
import { numbered } from '../live/house.ts'
import { openOffice } from '../stories/office.ts'
import { openReceiver } from './receiver.ts'

/** Loopback is where partners live here. */
export const SETTINGS = { webhookAllow: '127.0.0.0/8', limits: { costPerMinute: 1e9 } }

const SHOWN = 'id status reason note failingSince version'
const DELIVERY =
  'id type status error subjectId nextAttemptAt endedAt payload attempts { at status error milliseconds responseStart }'

export const EVENTS =
  'subscription { events { cursor event { id type subjectId subject { id ... on Account { name annualRevenue { amount } } } changes { field } } } }'

/** The office of the stories with a partner's server, and what sends messages to it. Time passes when it is told to. */
export async function openDesk(
  database: Database,
  world: Parameters<typeof webhookParts>[3] = {},
  secretsKeys: Buffer[] = [],
) {
  const settings = { ...SETTINGS, secretsKeys }
  const office = await openOffice(database, settings)
  const sequencer = startSequencer(database)
  const receiver = await openReceiver()
  const faults: unknown[] = []
  const log = { error: (message: string, facts?: object) => void faults.push([message, facts]) }
  const hooks: string[] = []
  let ahead = 0
  const now = () => Date.now() + ahead
  const parts = webhookParts(database, settings, log, { now, random: () => 0.5, ...world })

  function machine(): WebhookMachine {
    return openMachine(parts)
  }

  /** Sends everything that is due. */
  async function settle(): Promise<void> {
    await numbered(database)
    await machine().settle()
    expect(faults.splice(0)).toEqual([])
  }

  /** Makes a webhook that begins now; answers it with its secret. */
  async function hook(who: string, input: object = {}): Promise<{ id: string; secret: string }> {
    await numbered(database)
    const given = { name: 'Shop', url: receiver.url, document: EVENTS, ...input }
    const payload = await office.act(who, 'webhookCreate', given, `secret webhook { ${SHOWN} }`)
    expect(payload.userErrors).toEqual([])
    hooks.push(payload.webhook.id)
    return { id: payload.webhook.id, secret: payload.secret }
  }

  /** The events that were sent since it was last asked, but for those of the webhook itself. */
  function heard() {
    return receiver.taken().filter(({ body }) => !body.type.startsWith('webhook.'))
  }

  async function show(id: string): Promise<any> {
    return (await office.ask('ada', `query ($id: ID!) { webhook(id: $id) { ${SHOWN} } }`, { id })).webhook
  }

  /** The messages of a webhook, the newest first. */
  async function deliveries(id: string, filter: object = {}, who = 'ada'): Promise<any[]> {
    const query = `query ($id: ID!, $filter: WebhookDeliveryFilter) {
      webhook(id: $id) { deliveries(filter: $filter, first: 200) { nodes { ${DELIVERY} } totalCount } } }`
    const { webhook } = await office.ask(who, query, { id, filter })
    expect(webhook.deliveries.nodes).toHaveLength(webhook.deliveries.totalCount)
    return webhook.deliveries.nodes
  }

  /** A verb that must not be refused. */
  async function act(who: string, verb: string, input: object, shown = 'cursor'): Promise<any> {
    const payload = await office.act(who, verb, input, shown)
    expect(payload.userErrors).toEqual([])
    return payload
  }

  return {
    ...office,
    ...{ receiver, machine, settle, hook, heard, show, deliveries, database, parts, faults },
    does: act,
    onNumbered: sequencer.onNumbered,
    /** Puts away the webhooks that were made so far, and what they sent. */
    async clear() {
      for (const id of hooks.splice(0)) await office.act('ada', 'webhookArchive', { id })
      receiver.takes()
      receiver.taken()
      faults.splice(0)
    },
    /** Lets time pass. */
    pass(milliseconds: number) {
      ahead += milliseconds
    },
    async close() {
      await office.close()
      await sequencer.stop()
      await receiver.close()
    },
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
