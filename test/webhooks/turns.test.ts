import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { describeEngines } from '../engines.ts'
import { numbered } from '../live/house.ts'
import { type Desk, openDesk } from './desk.ts'

describeEngines('webhooks that share a process', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open(), { total: 4, each: 3 })
  })
  afterAll(() => desk.close())
  afterEach(() => desk.clear())

  it('take turns, so that receivers who never answer hold up nobody else', async () => {
    for (const name of ['silent', 'mute', 'quick'])
      await desk.hook('ada', { name, url: desk.receiver.url.replace('hook', name) })
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await desk.make('anna', 'account', { name })
    await numbered(desk.database)
    desk.receiver.answers(({ path }, response) => {
      if (path === '/quick') response.writeHead(204).end()
    })
    const machine = desk.machine()
    const came = (path: string) => desk.receiver.posted.filter((one) => one.path === path).length
    const quickly = () =>
      desk.receiver.posted.filter(({ path, body }) => path === '/quick' && body.type === 'account.created')
    await machine.read()
    const send = async () => {
      await machine.send()
      expect(quickly().length).toBeGreaterThanOrEqual(6)
    }
    await vi.waitFor(send, { timeout: 15_000 })
    expect(new Set(quickly().map(({ id }) => id)).size).toBe(6)
    expect(came('/silent')).toBeGreaterThan(0)
    expect(came('/mute')).toBeGreaterThan(0)
    expect(came('/silent') + came('/mute')).toBeLessThanOrEqual(3)
    machine.cut()
    await machine.idle()
  })

  it('leave a message alone when the time in which it is theirs has run out', async () => {
    const { id } = await desk.hook('ada')
    await desk.make('anna', 'account', { name: 'Late' })
    await numbered(desk.database)
    const machine = desk.machine()
    await machine.read()
    // The process stands still between taking the message up and posting it.
    const { actorOf } = desk.parts
    desk.parts.actorOf = async (hook) => {
      desk.pass(desk.parts.lease)
      return actorOf(hook)
    }
    await machine.send()
    await machine.idle()
    desk.parts.actorOf = actorOf
    expect(desk.heard()).toEqual([])
    expect(await desk.deliveries(id, { status: ['PENDING'] })).not.toEqual([])
    await desk.settle()
    expect(desk.heard()).toHaveLength(1)
  })
})
