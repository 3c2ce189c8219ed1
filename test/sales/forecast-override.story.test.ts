import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice, refusalsIn } from '../stories/office.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })
const PERIOD = { unit: 'QUARTER', day: '2026-02-14' }
const SHOWN =
  'forecastOverride { id kind category unit start reason amount { amount } owner { name } user { name } team { name } }'
const COMMIT = { period: PERIOD, category: 'COMMIT', reason: 'Signed on paper' }

describeEngines('an override of a forecast', (open) => {
  let database: Database
  let office: Office
  let sequencer: ReturnType<typeof startSequencer>
  beforeAll(async () => {
    database = await open()
    sequencer = startSequencer(database)
    office = await openOffice(database)
    await office.act('ada', 'teamUpdate', { id: office.teams.europe, lead: office.ids.mei })
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
    await sequencer.stop()
  })

  const say = (who: string, input: object) => office.act(who, 'forecastOverride', { ...COMMIT, ...input }, SHOWN)
  const history = async (who: string, more = '') => {
    const { forecastOverrides } = await office.ask(
      who,
      `{ forecastOverrides(filter: {unit: {eq: QUARTER}, start: {eq: "2026-01-01"}${more}}, orderBy: [{createdAt: DESC}]) {
        nodes { kind amount { amount } owner { name } } } }`,
    )
    return forecastOverrides.nodes.map(
      (one: any) => `${one.owner.name} ${one.kind} ${one.amount?.amount ?? 'withdrawn'}`,
    )
  }

  it('is said by the person themselves, and by those above', async () => {
    const { ids, teams } = office
    expect(await say('anna', { userId: ids.anna, amount: usd('1000.00') })).toEqual({
      forecastOverride: {
        ...{ id: expect.stringMatching(/^fov_/), kind: 'OWNER', category: 'COMMIT', unit: 'QUARTER' },
        ...{ start: '2026-01-01', reason: 'Signed on paper', amount: { amount: '1000.00' } },
        ...{ owner: { name: 'Anna Berg' }, user: { name: 'Anna Berg' }, team: null },
      },
      userErrors: [],
    })
    const kind = async (who: string, input: object) => (await say(who, input)).forecastOverride?.kind
    expect(await kind('mei', { userId: ids.anna, amount: usd('800.00') })).toBe('MANAGER')
    expect(await kind('mei', { teamId: teams.europe, amount: usd('5000.00') })).toBe('OWNER')
    expect(await kind('mei', { teamId: teams.nordics, amount: usd('2000.00') })).toBe('MANAGER')
    expect(await kind('ada', { userId: ids.mei, amount: usd('300.00') })).toBe('MANAGER')
  })

  it('counts for whoever sees it, and adds up above', async () => {
    const { ids, teams } = office
    const commit = async (who: string) => {
      const { forecast } = await office.ask(
        who,
        '{ forecast(period: {unit: QUARTER, day: "2026-01-31"}) { rows { key categories { category effective { amount } override { kind } } } } }',
      )
      const rows = forecast.rows.map(({ key, categories }: any) => {
        const { effective, override } = categories.find((one: any) => one.category === 'COMMIT')
        return [key, `${override?.kind ?? 'SUM'} ${effective.amount}`]
      })
      return Object.fromEntries(rows)
    }
    expect(await commit('anna')).toEqual({ [ids.anna!]: 'OWNER 1000.00' })
    expect(await commit('mei')).toMatchObject({
      ...{ [teams.europe]: 'OWNER 5000.00', [ids.anna!]: 'MANAGER 800.00', [ids.mei!]: 'SUM 0.00' },
      ...{ [teams.nordics]: 'MANAGER 2000.00', [ids.jonas!]: 'SUM 0.00' },
    })
    expect(await commit('ada')).toMatchObject({ COMPANY: 'SUM 5000.00', [ids.mei!]: 'MANAGER 300.00' })
  })

  it('is not said of those beside or above, nor of whom one does not see', async () => {
    const { ids, teams } = office
    const mutation =
      'mutation ($input: ForecastOverrideInput!) { forecastOverride(input: $input) { userErrors { code } } }'
    const code = async (who: string, input: object) =>
      codeOf(await office.tell(who, mutation, { input: { ...COMMIT, amount: usd('1.00'), ...input } }))
    expect(await code('anna', { userId: ids.jonas })).toBe('FORBIDDEN')
    expect(await code('anna', { teamId: teams.europe })).toBe('FORBIDDEN')
    expect(await code('mei', { userId: ids.ming })).toBe('FORBIDDEN')
    expect(await code('mei', { userId: 'usr_00000000000000000000000000' })).toBe('FORBIDDEN')
    await office.act('ada', 'teamUpdate', { id: teams.europe, lead: null })
    const refused = async (input: object) => refusalsIn(await say('mei', { amount: usd('1.00'), ...input }))
    expect(await refused({ userId: ids.anna })).toEqual(['OVERRIDE_NOT_YOURS userId'])
    expect(await refused({ teamId: teams.europe })).toEqual(['OVERRIDE_NOT_YOURS teamId'])
    expect(await refused({ userId: ids.jonas, category: 'PIPELINE' })).toEqual([])
    await office.act('ada', 'teamUpdate', { id: teams.europe, lead: ids.mei })
  })

  it('is of one number, in the base currency, with a reason', async () => {
    const { ids, teams } = office
    const refused = async (input: object) => refusalsIn(await say('mei', input))
    expect(await refused({})).toEqual(['INVALID userId'])
    expect(await refused({ userId: ids.mei, teamId: teams.europe })).toEqual(['INVALID teamId'])
    expect(await refused({ userId: ids.mei, amount: { amount: '1.00', currency: 'EUR' } })).toEqual([
      'INVALID amount.currency',
    ])
    expect(await refused({ userId: ids.mei, amount: usd('1.001') })).toEqual(['TOO_PRECISE amount.amount'])
    expect(await refused({ userId: ids.mei, reason: ' ' })).toEqual(['REQUIRED reason'])
  })

  it('happens once for one key', async () => {
    const key = { 'idempotency-key': 'the-same' }
    const once = () =>
      office.act('mei', 'forecastOverride', { ...COMMIT, userId: office.ids.mei, amount: usd('7.00') }, SHOWN, key)
    expect((await once()).forecastOverride.id).toBe((await once()).forecastOverride.id)
    expect((await history('mei', `, user: {id: {eq: "${office.ids.mei}"}}`)).length).toBe(1)
  })

  it('is told to whoever said it and to those above them, and to nobody else', async () => {
    const { ids, teams } = office
    expect(await history('anna')).toEqual(['Anna Berg OWNER 1000.00'])
    expect(await history('mei', `, user: {id: {eq: "${ids.anna}"}}`)).toEqual([
      'Mei 陈美 MANAGER 800.00',
      'Anna Berg OWNER 1000.00',
    ])
    expect(await history('mei', `, team: {id: {eq: "${teams.nordics}"}}`)).toEqual(['Mei 陈美 MANAGER 2000.00'])
    expect((await history('mei')).some((one: string) => one.startsWith('Administrator'))).toBe(false)
    expect((await history('ada')).some((one: string) => one.startsWith('Administrator'))).toBe(true)
    expect(await history('jonas')).toEqual([])
    expect(await history('ming')).toEqual([])
  })

  it('stays as it is, and is followed by those who see it', async () => {
    const { ids } = office
    const before = (await office.ask('ada', '{ auditLog(first: 1) { nodes { cursor } } }')).auditLog.nodes[0].cursor
    const own = await say('anna', { userId: ids.anna, amount: usd('1100.00') })
    const above = await say('mei', { userId: ids.anna, amount: null, reason: 'She knows better' })
    const heard = async (who: string) => {
      const { eventsSince } = await office.ask(
        who,
        `{ eventsSince(after: "${before}", filter: {types: ["forecastOverride.created"]}) { events { subjectId } } }`,
      )
      return eventsSince.events.map((event: any) => event.subjectId)
    }
    const [said, withdrawn] = [own.forecastOverride.id, above.forecastOverride.id]
    await expect.poll(() => heard('ada')).toEqual([said, withdrawn])
    expect(await heard('mei')).toEqual([said, withdrawn])
    expect(await heard('anna')).toEqual([said])
    expect(await heard('jonas')).toEqual([])
    const { node } = await office.ask('anna', `{ node(id: "${withdrawn}") { id } }`)
    expect(node).toBeNull()
    expect((await history('mei', `, user: {id: {eq: "${ids.anna}"}}`))[0]).toBe('Mei 陈美 MANAGER withdrawn')
  })
})
