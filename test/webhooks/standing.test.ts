import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startWebhookRunner } from '../../src/platform/webhooks/runner.ts'
import { describeEngines } from '../engines.ts'
import { refusalsIn } from '../stories/office.ts'
import { type Desk, openDesk } from './desk.ts'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR

describeEngines('a webhook', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open(), { each: 4 })
  })
  afterAll(() => desk.close())
  afterEach(() => desk.clear())
  const made: string[] = []
  afterEach(async () => {
    for (const id of made.splice(0)) await desk.does('ada', 'webhookArchive', { id })
  })

  async function hook(input: object = {}): Promise<string> {
    return (await desk.hook('ada', input)).id
  }

  const namesOf = (heard: ReturnType<Desk['heard']>) => heard.map(({ body }) => body.data.events.event.subject?.name)

  async function typesOf(id: string): Promise<string[]> {
    const rows = await desk.database.read
      .selectFrom('Event')
      .select('type')
      .where('subjectId', '=', id)
      .orderBy('ordinal')
      .execute()
    return rows.map(({ type }) => type)
  }

  it('is paused after three days of nothing but failure, with an event, and loses nothing', async () => {
    const id = await hook()
    desk.receiver.answers(503)
    await desk.make('anna', 'account', { name: 'First' })
    await desk.settle()
    for (let hours = 0; hours < 80; hours += 5) {
      desk.pass(5 * HOUR)
      await desk.settle()
    }
    expect(await desk.show(id)).toMatchObject({ status: 'PAUSED', reason: 'FAILING' })
    expect(await typesOf(id)).toEqual(['webhook.created', 'webhook.paused'])
    desk.heard()
    desk.receiver.takes()
    await desk.make('anna', 'account', { name: 'Second' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
    await desk.does('ada', 'webhookResume', { id })
    await desk.settle()
    expect(namesOf(desk.heard()).sort()).toEqual(['First', 'Second'])
    expect(await desk.show(id)).toMatchObject({ status: 'ACTIVE', reason: null, failingSince: null })
    expect(await typesOf(id)).toEqual(['webhook.created', 'webhook.paused', 'webhook.resumed'])
  })

  it('is given up message by message after its last attempt, and those can be replayed', async () => {
    const id = await hook()
    const document = 'subscription { events(filter: {types: ["contact.created"]}) { event { id } } }'
    await desk.does('ada', 'webhookUpdate', { id, document })
    desk.receiver.answers(({ body }, response) => {
      // Now and then one arrives, so that the webhook is not paused.
      const good = body.data.events.event.id !== first
      response.writeHead(good ? 200 : 500).end()
    })
    let first = ''
    const lost = await desk.make('anna', 'contact', { name: 'Lost' })
    const [event] = await desk.database.read.selectFrom('Event').select('id').where('subjectId', '=', lost).execute()
    first = event!.id
    for (let hours = 0; hours < 160; hours += 10) {
      await desk.make('anna', 'contact', { name: `Good ${hours}` })
      await desk.settle()
      desk.pass(10 * HOUR)
    }
    await desk.settle()
    const [failed] = await desk.deliveries(id, { status: ['FAILED'] })
    expect(failed).toMatchObject({ subjectId: lost, nextAttemptAt: null, error: 'The receiver answered 500.' })
    expect(failed.attempts.length).toBeGreaterThanOrEqual(10)
    expect((await desk.show(id)).status).toBe('ACTIVE')
    desk.heard()
    desk.receiver.takes()
    await desk.does('ada', 'webhookReplay', { id, since: new Date(Date.now() - DAY).toISOString(), failedOnly: true })
    await desk.settle()
    expect(desk.heard().map((one) => one.id)).toEqual([failed.id])
  })

  it('sends one message or a range once more, each under its old id', async () => {
    const id = await hook()
    await desk.make('anna', 'account', { name: 'A' })
    await desk.make('anna', 'account', { name: 'B' })
    await desk.make('anna', 'account', { name: 'C' })
    await desk.settle()
    const heard = desk.heard().sort((one, other) => one.body.timestamp.localeCompare(other.body.timestamp))
    expect(namesOf(heard)).toEqual(['A', 'B', 'C'])
    const cursors = heard.map(({ body }) => body.data.events.cursor)
    await desk.does('ada', 'webhookReplay', { id, deliveryId: heard[1]!.id })
    await desk.settle()
    expect(desk.heard().map(({ id, text }) => [id, text])).toEqual([[heard[1]!.id, heard[1]!.text]])
    await desk.does('ada', 'webhookReplay', { id, after: cursors[0], until: cursors[2] })
    await desk.settle()
    expect(
      desk
        .heard()
        .map((one) => one.id)
        .sort(),
    ).toEqual([heard[1]!.id, heard[2]!.id].sort())
    const [delivery] = (await desk.deliveries(id)).filter((one) => one.id === heard[1]!.id)
    expect(delivery.attempts).toHaveLength(3)
    const since = new Date(Date.now() - HOUR).toISOString()
    await desk.does('ada', 'webhookReplay', { id, since })
    await desk.settle()
    expect(namesOf(desk.heard())).toEqual(expect.arrayContaining(['A', 'B', 'C']))
    const refusals = async (input: object) => refusalsIn(await desk.act('ada', 'webhookReplay', { id, ...input }))
    expect(await refusals({})).toEqual(['REQUIRED deliveryId'])
    expect(await refusals({ deliveryId: heard[0]!.id, since })).toEqual(['INVALID since'])
    expect(await refusals({ since, until: cursors[0] })).toEqual(['INVALID until'])
    expect(await refusals({ deliveryId: 'msg_none' })).toEqual(['INVALID deliveryId'])
  })

  it('keeps the order of each record on request, and lets others pass', async () => {
    const id = await hook({ ordered: true })
    const slow = await desk.make('anna', 'account', { name: 'Slow 1' })
    await desk.act('anna', 'accountUpdate', { id: slow, name: 'Slow 2' })
    await desk.make('anna', 'account', { name: 'Quick' })
    await desk.act('anna', 'accountUpdate', { id: slow, name: 'Slow 3' })
    let refuse = true
    desk.receiver.answers(({ body }, response) => {
      const mine = body.data.events.event?.subjectId === slow
      response.writeHead(mine && refuse ? 500 : 200).end()
    })
    await desk.settle()
    const about = () => desk.heard().map(({ body }) => `${body.type} ${body.data.events.event.subjectId === slow}`)
    expect(about().sort()).toEqual(['account.created false', 'account.created true'])
    refuse = false
    desk.pass(HOUR)
    await desk.settle()
    expect(about()).toEqual(['account.created true', 'account.updated true', 'account.updated true'])
    expect(await desk.deliveries(id, { status: ['PENDING'] })).toEqual([])
  })

  it('sends several messages at once where no order is asked for, and no more than its share', async () => {
    await hook()
    let open = 0
    let most = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    desk.receiver.answers(async (_, response) => {
      most = Math.max(most, ++open)
      if (open === 4) resolve()
      await promise
      open--
      response.writeHead(200).end()
    })
    for (let number = 0; number < 12; number++) await desk.make('anna', 'account', { name: `Many ${number}` })
    await desk.settle()
    expect(desk.heard()).toHaveLength(12)
    expect(most).toBe(4)
  })

  it('goes on after a process died, and another one may work beside it', async () => {
    const id = await hook()
    for (let number = 0; number < 6; number++) await desk.make('anna', 'account', { name: `Crash ${number}` })
    const { promise, resolve } = Promise.withResolvers<void>()
    desk.receiver.answers(() => {
      if (desk.receiver.posted.length === 4) resolve()
    })
    const dying = desk.machine()
    await dying.read()
    await dying.send()
    await promise
    dying.cut()
    await dying.idle()
    desk.receiver.takes()
    desk.heard()
    const machines = [desk.machine(), ...(desk.database.engine === 'postgres' ? [desk.machine()] : [])]
    await Promise.all(machines.map((machine) => machine.settle()))
    const names = namesOf(desk.heard())
    expect([...new Set(names)].sort()).toEqual([0, 1, 2, 3, 4, 5].map((number) => `Crash ${number}`))
    expect(names).toHaveLength(6)
    expect(await desk.deliveries(id, { status: ['PENDING'] })).toEqual([])
    expect(desk.faults).toEqual([])
  })

  it('takes up what a process had claimed that is heard of no more', async () => {
    const id = await hook()
    await desk.make('anna', 'account', { name: 'Claimed' })
    await desk.machine().read()
    await desk.database.unit(async ({ sql }) => {
      const leaseUntil = new Date(Date.now() + HOUR / 2).toISOString()
      await sql
        .updateTable('WebhookDelivery')
        .set({ claimedBy: 'run_gone', leaseUntil })
        .where('webhookId', '=', id)
        .execute()
    })
    desk.pass(HOUR)
    await desk.settle()
    expect(namesOf(desk.heard())).toEqual(['Claimed'])
  })

  it('says so where it stood still for longer than the log lets anybody resume', async () => {
    const id = await hook()
    await desk.does('ada', 'webhookPause', { id })
    await desk.make('anna', 'account', { name: 'Missed' })
    desk.pass(40 * DAY)
    await desk.does('ada', 'webhookResume', { id })
    await desk.settle()
    expect(await desk.show(id)).toMatchObject({ status: 'PAUSED', reason: 'CURSOR_EXPIRED' })
    expect(refusalsIn(await desk.act('ada', 'webhookResume', { id }))).toEqual(['WEBHOOK_EXPIRED fromNow'])
    await desk.does('ada', 'webhookResume', { id, fromNow: true })
    expect((await desk.show(id)).status).toBe('ACTIVE')
    desk.pass(-40 * DAY)
    await desk.make('anna', 'account', { name: 'From now' })
    await desk.settle()
    expect(namesOf(desk.heard())).toEqual(['From now'])
  })

  it('is served by a process that runs, and is gone with its messages when it is deleted', async () => {
    const id = await hook()
    const { promise, resolve } = Promise.withResolvers<string>()
    desk.receiver.answers(({ body }, response) => {
      response.writeHead(200).end()
      resolve(body.data.events.event.subject.name)
    })
    const runner = startWebhookRunner(desk.parts, { onNews: desk.onNumbered, poll: 20 })
    await desk.make('anna', 'account', { name: 'Served' })
    expect(await promise).toBe('Served')
    await runner.stop()
    expect((await desk.deliveries(id)).map(({ status }) => status)).toEqual(['DELIVERED'])
    await desk.does('ada', 'webhookDelete', { id: await hook() }, 'deletedId')
    await desk.does('ada', 'webhookDelete', { id }, 'deletedId')
    const left = await desk.database.read
      .selectFrom('WebhookDelivery')
      .select('id')
      .where('webhookId', '=', id)
      .execute()
    expect(left).toEqual([])
  })

  it('is paused and resumed by people, once each', async () => {
    const id = await hook()
    expect(refusalsIn(await desk.act('ada', 'webhookResume', { id }))).toEqual(['WEBHOOK_STANDING id'])
    await desk.does('ada', 'webhookPause', { id })
    expect(await desk.show(id)).toMatchObject({ status: 'PAUSED', reason: 'ASKED' })
    expect(refusalsIn(await desk.act('ada', 'webhookPause', { id }))).toEqual(['WEBHOOK_STANDING id'])
    await desk.does('ada', 'webhookResume', { id })
  })
})
