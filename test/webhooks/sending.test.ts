import { randomBytes } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest'
import { verifyWebhook } from '../../clients/typescript/src/webhook.ts'
import { describeEngines } from '../engines.ts'
import { type Desk, openDesk } from './desk.ts'

const SECOND = 1000
const HOUR = 3600 * SECOND

describeEngines('a message of a webhook', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
  })
  afterAll(() => desk.close())
  afterEach(() => desk.clear())

  it('is what the subscription would get, signed by Standard Webhooks', async () => {
    const { id, secret } = await desk.hook('ada')
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const account = await desk.make('anna', 'account', { name: 'Acme 王' })
    await desk.settle()
    const [posted, ...rest] = desk.heard()
    expect(rest).toEqual([])
    expect(posted!.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' })
    expect(new Verifier(secret).verify(posted!.text, posted!.headers as Record<string, string>)).toEqual(posted!.body)
    const given = [posted!.text, posted!.headers as Record<string, string>] as const
    expect(await verifyWebhook(...given, secret)).toEqual(posted!.body)
    await expect(verifyWebhook(`${given[0]} `, given[1], secret)).rejects.toThrow('no signature fits')
    const { type, timestamp, data } = posted!.body
    expect(type).toBe('account.created')
    expect(data.events.event).toMatchObject({
      type,
      subjectId: account,
      subject: { id: account, name: 'Acme 王', annualRevenue: null },
    })
    expect(new Date(timestamp).toISOString()).toBe(timestamp)
    const [delivery] = await desk.deliveries(id, { status: ['DELIVERED'] })
    expect(delivery).toMatchObject({ id: posted!.id, status: 'DELIVERED', error: null, payload: posted!.body })
    expect(delivery.attempts).toMatchObject([{ status: 204, error: null, responseStart: '' }])
  })

  it('is tried again under the same id, with a signature of its own moment', async () => {
    const { id, secret } = await desk.hook('ada')
    desk.receiver.answers(500)
    await desk.make('anna', 'account', { name: 'Again' })
    await desk.settle()
    await desk.settle()
    const [first, ...early] = desk.heard()
    expect(early).toEqual([])
    expect((await desk.deliveries(id, { status: ['PENDING'] }))[0]).toMatchObject({
      error: 'The receiver answered 500.',
      attempts: [{ status: 500, responseStart: 'No.' }],
    })
    expect((await desk.show(id)).failingSince).not.toBeNull()
    desk.pass(6 * SECOND)
    desk.receiver.takes()
    await desk.settle()
    const [second] = desk.heard()
    expect(second!.id).toBe(first!.id)
    expect(second!.text).toBe(first!.text)
    const [was, is] = [first!, second!].map(({ headers }) => Number(headers['webhook-timestamp']))
    expect(is! - was!).toBeGreaterThanOrEqual(6)
    expect(second!.headers['webhook-signature']).not.toBe(first!.headers['webhook-signature'])
    expect(new Verifier(secret).sign(second!.id, new Date(is! * SECOND), second!.text)).toBe(
      second!.headers['webhook-signature'],
    )
    expect((await desk.show(id)).failingSince).toBeNull()
  })

  it('waits as long as the receiver asks', async () => {
    await desk.hook('ada')
    desk.receiver.answers(429, { 'retry-after': '600' })
    await desk.make('anna', 'account', { name: 'Slowly' })
    await desk.settle()
    expect(desk.heard()).toHaveLength(1)
    desk.receiver.takes()
    desk.pass(590 * SECOND)
    await desk.settle()
    expect(desk.heard()).toEqual([])
    desk.pass(20 * SECOND)
    await desk.settle()
    expect(desk.heard()).toHaveLength(1)
  })

  it('is not taken by a redirect, and goes nowhere else', async () => {
    const { id } = await desk.hook('ada')
    desk.receiver.answers(302, { location: desk.receiver.url.replace('/hook', '/elsewhere') })
    await desk.make('anna', 'account', { name: 'Moved' })
    await desk.settle()
    expect(desk.heard().map(({ path }) => path)).toEqual(['/hook'])
    expect((await desk.deliveries(id, { status: ['PENDING'] }))[0].error).toBe('The receiver answered 302.')
  })

  it('ends the webhook where the receiver is gone for good, until it is resumed', async () => {
    const { id } = await desk.hook('ada')
    desk.receiver.answers(410)
    await desk.make('anna', 'account', { name: 'Gone' })
    await desk.settle()
    desk.heard()
    expect(await desk.show(id)).toMatchObject({ status: 'DISABLED', reason: 'GONE' })
    desk.receiver.takes()
    await desk.make('anna', 'account', { name: 'Meanwhile' })
    desk.pass(HOUR)
    await desk.settle()
    expect(desk.heard()).toEqual([])
    await desk.does('ada', 'webhookResume', { id })
    await desk.settle()
    const names = desk.heard().map(({ body }) => body.data.events.event.subject.name)
    expect(names.sort()).toEqual(['Gone', 'Meanwhile'])
  })

  it('is signed with both secrets while one takes the place of the other', async () => {
    const { id, secret } = await desk.hook('ada')
    const rotated = await desk.does('ada', 'webhookRotateSecret', { id, overlapHours: 2 }, 'secret webhook { version }')
    expect(rotated.secret).not.toBe(secret)
    const verified = async (name: string) => {
      await desk.make('anna', 'account', { name })
      await desk.settle()
      const { text, headers } = desk.heard().at(-1)!
      const at = new Date(Number(headers['webhook-timestamp']) * SECOND)
      return [secret, rotated.secret].map((one) =>
        String(headers['webhook-signature'])
          .split(' ')
          .includes(new Verifier(one).sign(String(headers['webhook-id']), at, text)),
      )
    }
    expect(await verified('Both')).toEqual([true, true])
    desk.pass(2 * HOUR + SECOND)
    expect(await verified('New')).toEqual([false, true])
    const told = JSON.stringify(
      await desk.database.read.selectFrom('Event').selectAll().where('subjectId', '=', id).execute(),
    )
    expect(told).toContain('webhook.rotated')
    expect(told).not.toContain('whsec_')
  })

  it('is signed with a secret that is sealed in the database, and not sent where that cannot be opened', async () => {
    const sealed = await openDesk(await open(), {}, [randomBytes(32)])
    onTestFinished(() => sealed.close())
    const { id, secret } = await sealed.hook('ada')
    const rows = await sealed.database.read.selectFrom('Webhook').select('secrets').execute()
    expect(JSON.stringify(rows)).not.toContain(secret.slice('whsec_'.length))
    await sealed.make('anna', 'account', { name: 'Sealed' })
    await sealed.settle()
    const [posted] = sealed.heard()
    expect(new Verifier(secret).verify(posted!.text, posted!.headers as Record<string, string>)).toEqual(posted!.body)
    sealed.parts.keys = [randomBytes(32)]
    await sealed.make('anna', 'account', { name: 'Lost key' })
    await sealed.settle()
    expect(sealed.heard()).toEqual([])
    expect(await sealed.show(id)).toMatchObject({ status: 'PAUSED', reason: 'SECRET' })
  })

  it('is sent as a test, once, whatever stands', async () => {
    const { id, secret } = await desk.hook('ada')
    await desk.does('ada', 'webhookPause', { id })
    desk.receiver.answers(500)
    await desk.does('ada', 'webhookTest', { id })
    await desk.settle()
    desk.pass(HOUR)
    await desk.settle()
    const [test, ...more] = desk.receiver.taken()
    expect(more).toEqual([])
    expect(test!.body).toMatchObject({ type: 'webhook.test', data: { webhook: { id, name: 'Shop' } } })
    const at = new Date(Number(test!.headers['webhook-timestamp']) * SECOND)
    expect(new Verifier(secret).sign(test!.id, at, test!.text)).toBe(test!.headers['webhook-signature'])
    expect((await desk.deliveries(id))[0]).toMatchObject({ status: 'FAILED', type: 'webhook.test' })
    expect((await desk.show(id)).failingSince).toBeNull()
  })
})
