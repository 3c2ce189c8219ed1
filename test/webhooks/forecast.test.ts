import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { refusalsIn } from '../stories/office.ts'
import { type Desk, openDesk } from './desk.ts'

const WATCH = `subscription Watch($period: ForecastPeriodInput!, $teamId: ID) {
  forecastChanged(period: $period, teamId: $teamId) {
    causeId forecast { total { key openPipeline { count amount { amount } } } } } }`
const TODAY = new Date().toISOString().slice(0, 10)
const period = { unit: 'QUARTER', day: TODAY }

describeEngines('a webhook that posts forecasts', (open) => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(await open())
  })
  afterAll(() => desk.close())
  afterEach(() => desk.clear())

  const heard = () =>
    desk.heard().map(({ body }) => {
      const { causeId, forecast } = body.data.forecastChanged
      return [causeId, forecast.total.openPipeline.amount.amount]
    })

  it('posts what the subscription would send, to whom that may be sent', async () => {
    await desk.hook('mei', { document: WATCH, variables: { period, teamId: desk.teams.europe } })
    const made = { name: 'Press', amount: { amount: '10.00', currency: 'USD' }, closeDate: TODAY }
    const deal = await desk.make('anna', 'opportunity', made)
    await desk.make('ming', 'opportunity', { ...made, name: 'Of a peer' })
    await desk.does('anna', 'opportunityUpdate', { id: deal, nextStep: 'Call' })
    await desk.settle()
    expect(heard()).toEqual([[deal, '10.00']])
    // Both are told when they are sent, with what then stands.
    await desk.does('anna', 'opportunityUpdate', { id: deal, amount: { amount: '20.00', currency: 'USD' } })
    await desk.does('ada', 'opportunityUpdate', { id: deal, owner: desk.ids['ming'] })
    await desk.settle()
    const both = heard()
    expect(both).toHaveLength(2)
    expect(both).toEqual(
      expect.arrayContaining([
        [deal, '0.00'],
        [null, '0.00'],
      ]),
    )
  })

  it('is stopped where its owner may not watch that', async () => {
    const variables = { period, teamId: desk.teams.china }
    const { id } = await desk.hook('mei', { document: WATCH, variables })
    await desk.make('ming', 'opportunity', { name: 'Not for Mei', closeDate: TODAY })
    await desk.make('anna', 'opportunity', { name: 'For Mei', closeDate: TODAY })
    await desk.settle()
    expect(desk.heard()).toEqual([])
    const { status, reason, note } = await desk.show(id)
    expect([status, reason]).toEqual(['PAUSED', 'REFUSED'])
    expect(note).toBe(`FORBIDDEN: teamId: ${desk.teams.china} is not a team whose whole forecast you may see.`)
    const wrong = { name: 'Wrong', url: desk.receiver.url, document: WATCH, variables: {} }
    expect(refusalsIn(await desk.act('mei', 'webhookCreate', wrong))).toEqual(['WEBHOOK_DOCUMENT variables'])
  })
})
