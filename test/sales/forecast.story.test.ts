import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../src/platform/access/actor.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { actorOf } from '../people.ts'
import { type Ask, openDesk } from '../rights/asking.ts'
import { codeOf, type Office, openOffice, refusalsIn } from '../stories/office.ts'

const money = (amount: string, currency = 'USD') => ({ amount, currency })
const PERIOD = '{unit: QUARTER, day: "2026-02-14"}'
const LINES = `rows { key kind level user { name } team { name } parentKey
  closed { amount { amount } } openPipeline { count amount { amount } } lost { count amount { amount } } weighted { amount { amount } }
  categories { category single { amount } cumulative { amount } effective { amount } override { reason } } }`
const query = (args: string, asked: string) => `{ forecast(period: ${PERIOD}${args}) { ${asked} } }`

describeEngines('the forecast of an office', (open) => {
  let database: Database
  let office: Office
  let desk: Ask
  let sequencer: ReturnType<typeof startSequencer>
  const deals: Record<string, string> = {}

  async function deal(name: string, owner: string | null, stage: string, more: object): Promise<void> {
    deals[name] = await office.make('ada', 'opportunity', {
      ...{ name, owner, stage: office.stage(stage), openedOn: '2025-12-01', closeDate: '2026-02-10', ...more },
    })
  }
  const close = async (verb: string, id: string, day: string) =>
    expect(
      refusalsIn(
        await office.act('ada', `opportunity${verb}`, { id, reason: 'price', occurredAt: `${day}T12:00:00Z` }),
      ),
    ).toEqual([])

  beforeAll(async () => {
    database = await open()
    sequencer = startSequencer(database)
    office = await openOffice(database)
    desk = openDesk(database).ask
    const { anna, jonas, ming } = office.ids
    await office.make('ada', 'currency', { code: 'EUR', name: 'Euro' })
    await office.act('ada', 'currencyRatesSet', {
      rates: [
        { currency: 'EUR', day: '2026-01-01', rate: '1.10' },
        { currency: 'EUR', day: '2026-02-01', rate: '1.2' },
      ],
    })
    await deal('mill', anna!, 'Negotiation', { amount: money('100.00') })
    await deal('press', anna!, 'Shared vision', { amount: money('150.00', 'EUR') })
    await deal('undated', anna!, 'Contact', { amount: money('70.00'), closeDate: null })
    await deal('failed', anna!, 'Contact', { amount: money('30.00') })
    await deal('pump', jonas!, 'Contact', { amount: money('200.00') })
    await deal('vague', jonas!, 'Contact', {})
    await deal('next', jonas!, 'Contact', { amount: money('999.00'), closeDate: '2026-04-01' })
    await deal('sold', ming!, 'Negotiation', { amount: money('50.00') })
    await deal('orphan', null, 'Negotiation', { amount: money('1000', 'JPY') })
    await close('Win', deals['sold']!, '2026-03-31')
    await close('Lose', deals['failed']!, '2026-01-01')
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
    await sequencer.stop()
  })

  /** The rows as `. Name closed/openPipeline weighted`. */
  async function lines(who: string, args = ''): Promise<string[]> {
    const { forecast } = await office.ask(who, query(args, LINES))
    return forecast.rows.map((row: any) =>
      [
        '. '.repeat(row.level) + (row.team ?? row.user ?? { name: row.kind }).name,
        `${row.closed.amount.amount}/${row.openPipeline.amount.amount}`,
        row.weighted.amount.amount,
      ].join(' '),
    )
  }
  const categories = async (who: string, key: string, args = '') => {
    const { forecast } = await office.ask(who, query(args, LINES))
    const row = forecast.rows.find((one: any) => one.key === key)
    return Object.fromEntries(
      row.categories.map((one: any) => [
        one.category,
        [one.single, one.cumulative, one.effective].map((m) => m?.amount),
      ]),
    )
  }

  it('tells the company team by team and person by person', async () => {
    expect(await lines('ada')).toEqual([
      'COMPANY 50.00/480.00 258.00',
      '. China 华东 50.00/0.00 50.00',
      '. . 王小明 50.00/0.00 50.00',
      '. Europe 0.00/480.00 208.00',
      '. . Anna Berg 0.00/280.00 188.00',
      '. . Mei 陈美 0.00/0.00 0.00',
      '. . Nordics 0.00/200.00 20.00',
      '. . . Jonas Keller 0.00/200.00 20.00',
      '. UNOWNED 0.00/0.00 0.00',
    ])
    expect(await categories('ada', 'COMPANY')).toEqual({
      CLOSED: ['50.00', '50.00', '50.00'],
      COMMIT: ['100.00', '150.00', '150.00'],
      BEST_CASE: ['180.00', '330.00', '330.00'],
      PIPELINE: ['200.00', '530.00', '530.00'],
      OMITTED: ['0.00', null, null].map((one) => one ?? undefined),
    })
    const { forecast } = await office.ask(
      'ada',
      query(
        '',
        'total { key lost { count amount { amount } } } period { start end label } currency ratesOn rates { currency } rows(depth: 1) { level }',
      ),
    )
    expect(forecast).toEqual({
      total: { key: 'COMPANY', lost: { count: 1, amount: { amount: '30.00' } } },
      period: { start: '2026-01-01', end: '2026-03-31', label: '2026 Q1' },
      ...{ currency: 'USD', ratesOn: null, rates: [] },
      rows: [0, 1, 1, 1].map((level) => ({ level })),
    })
  })

  it('names what it leaves out', async () => {
    const shown = `missing { withoutAmount withoutRate { currency count } openWithoutCloseDate { count amount { amount } } wonWithoutDay { count } }`
    const told = async (args: string) => (await office.ask('ada', query(args, shown))).forecast.missing
    expect(await told('')).toEqual({
      ...{ withoutAmount: 1, withoutRate: [{ currency: 'JPY', count: 1 }], wonWithoutDay: { count: 0 } },
      openWithoutCloseDate: { count: 1, amount: { amount: '70.00' } },
    })
    expect(await told(`, userId: "${office.ids.ming}"`)).toEqual({
      ...{ withoutAmount: 0, withoutRate: [], wonWithoutDay: { count: 0 } },
      openWithoutCloseDate: { count: 0, amount: { amount: '0.00' } },
    })
  })

  it('shows the rates that were used, and restates everything at those of a day', async () => {
    const shown = `ratesOn rates { currency rate day } total { weighted { amount { amount } deviation { amount } }
      categories { category single { amount } byCurrency { currency count amount { amount currency } base { amount } rate withoutRate } } }
      missing { withoutRate { currency count } }`
    const own = (await office.ask('ada', query('', shown))).forecast
    const commit = own.total.categories.find((one: any) => one.category === 'COMMIT')
    expect(commit.byCurrency).toEqual([
      { currency: 'JPY', count: 1, amount: money('1000', 'JPY'), base: { amount: '0.00' }, rate: null, withoutRate: 1 },
      {
        currency: 'USD',
        count: 1,
        amount: money('100.00'),
        base: { amount: '100.00' },
        rate: '1.000000',
        withoutRate: 0,
      },
    ])
    const best = own.total.categories.find((one: any) => one.category === 'BEST_CASE')
    expect(best.byCurrency[0].rate).toBe('1.200000')
    const pipeline = own.total.categories.find((one: any) => one.category === 'PIPELINE')
    expect(pipeline.byCurrency.at(-1)).toEqual({
      ...{ currency: null, count: 1, amount: null, base: { amount: '0.00' }, rate: null, withoutRate: 0 },
    })
    for (const at of ['', `, at: "${new Date().toISOString()}"`]) {
      const restated = (await office.ask('ada', query(`, ratesOn: "2026-01-15"${at}`, shown))).forecast
      expect(restated.ratesOn).toBe('2026-01-15')
      expect(restated.rates).toEqual(
        [
          { currency: 'EUR', rate: '1.10', day: '2026-01-01' },
          { currency: 'JPY', rate: null, day: null },
          { currency: 'USD', rate: '1', day: null },
        ].map((one) => ({ ...one, rate: one.rate && String(Number(one.rate)) })),
      )
      const singles = restated.total.categories.map((one: any) => one.single.amount)
      expect(singles).toEqual(['50.00', '100.00', '165.00', '200.00', '0.00'])
      // 50 + 100 × 0.8 + 150 × 1.1 × 0.6 + 200 × 0.1.
      expect(restated.total.weighted.amount.amount).toBe('249.00')
      // √(100² × 0.16 + 165² × 0.24 + 200² × 0.09).
      expect(restated.total.weighted.deviation.amount).toBe('108.32')
      expect(restated.missing.withoutRate).toEqual([{ currency: 'JPY', count: 1 }])
    }
    const before = (await office.ask('ada', query(', ratesOn: "2025-12-31"', shown))).forecast
    expect(before.missing.withoutRate).toEqual([
      { currency: 'EUR', count: 1 },
      { currency: 'JPY', count: 1 },
    ])
  })

  it('weighs amounts of whatever size, as they stand and as they stood', async () => {
    const { anna } = office.ids
    const more = { owner: anna, stage: office.stage('Negotiation'), closeDate: '2029-05-05' }
    for (const amount of ['5000000000000.01', '13000000000000.03', '50000000000000.00'])
      await office.make('ada', 'opportunity', { name: 'Huge', ...more, amount: money(amount) })
    const shown = 'total { openPipeline { amount { amount } } weighted { amount { amount } deviation { amount } } }'
    for (const args of ['', `, at: "${new Date().toISOString()}"`, ', ratesOn: "2026-01-15"']) {
      const asked = `{ forecast(period: {unit: MONTH, day: "2029-05-01"}${args}) { ${shown} } }`
      const { openPipeline, weighted } = (await office.ask('ada', asked)).forecast.total
      expect(openPipeline.amount.amount).toBe('68000000000000.04')
      expect(weighted.amount.amount).toBe('54400000000000.03')
      // √((5² + 13² + 50²) × 0.16) of a trillion; of numbers as large as that the last digits are not told.
      expect(Number(weighted.deviation.amount) / 1e12).toBeCloseTo(20.7615, 4)
    }
  })

  it('stands in a fiscal period as in that of the calendar', async () => {
    const asked = `{ forecast(period: {unit: YEAR, day: "2026-02-14", fiscal: true}) { period { label start } total { closed { amount { amount } } } } }`
    const { forecast } = await office.ask('ada', asked)
    expect(forecast.period).toEqual({ label: 'FY2026', start: '2026-01-01' })
    expect(forecast.total.closed.amount.amount).toBe('50.00')
  })

  it('is told as far as somebody reaches, whole or not at all', async () => {
    const { ids, teams } = office
    expect(await lines('mei')).toEqual([
      'Europe 0.00/480.00 208.00',
      '. Anna Berg 0.00/280.00 188.00',
      '. Mei 陈美 0.00/0.00 0.00',
      '. Nordics 0.00/200.00 20.00',
      '. . Jonas Keller 0.00/200.00 20.00',
    ])
    expect(await lines('mei', `, teamId: "${teams.nordics}"`)).toEqual([
      'Nordics 0.00/200.00 20.00',
      '. Jonas Keller 0.00/200.00 20.00',
    ])
    expect(await lines('anna')).toEqual(['Anna Berg 0.00/280.00 188.00'])
    expect(await lines('anna', `, userId: "${ids.anna}"`)).toEqual(await lines('anna'))
    const nobody = { teamId: 'team_00000000000000000000000000', userId: 'usr_00000000000000000000000000' }
    for (const [who, which] of [
      ...['anna', 'mei'].flatMap((who): [string, [string, string]][] => [
        [who, ['teamId', teams.china]],
        [who, ['teamId', nobody.teamId]],
        [who, ['userId', ids.ming!]],
        [who, ['userId', nobody.userId]],
      ]),
      ['anna', ['teamId', teams.europe]],
      ['anna', ['userId', ids.jonas!]],
      ['ada', ['teamId', nobody.teamId]],
      ['ada', ['userId', nobody.userId]],
      ['ada', ['userId', 'nonsense']],
    ] as [string, [string, string]][]) {
      const [argument, id] = which
      for (const one of [
        query(`, ${argument}: "${id}"`, 'currency'),
        `{ forecastTrend(period: ${PERIOD}, ${argument}: "${id}", from: "2026-01-01") { day } }`,
      ]) {
        const { errors } = await office.tell(who, one)
        expect(errors?.map(({ message, extensions }) => [extensions.code, message.replace(id, 'ID')])).toEqual([
          [
            'FORBIDDEN',
            `${argument}: ID is not ${argument === 'teamId' ? 'a team' : 'a person'} whose whole forecast you may see.`,
          ],
        ])
      }
    }
    const both = await office.tell('ada', query(`, teamId: "${teams.europe}", userId: "${ids.anna}"`, 'currency'))
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
  })

  it('needs every field that it tells', async () => {
    const codes = async (more: Partial<Actor>, asked: string) => (await desk(actorOf('ALL', more), asked)).codes
    const hiding = (field: string) => ({ fields: new Map([[field, 'HIDDEN' as const]]) })
    const plain = query('', 'total { closed { count } }')
    const trend = `{ forecastTrend(period: ${PERIOD}, from: "2026-03-01", to: "2026-03-02") { day closed { count } } }`
    const fields = [
      'owner',
      'pipeline',
      'stage',
      'status',
      'forecastCategory',
      'closeDate',
      'closedOn',
      'amount',
      'amountBase',
    ]
    for (const asked of [plain, trend]) {
      expect(await codes({}, asked)).toEqual([])
      for (const field of [...fields.map((one) => `opportunity.${one}`), 'user.team', 'team.parent'])
        expect(await codes(hiding(field), asked), field).toEqual(['FORBIDDEN'])
      expect(await codes(hiding('opportunity.probability'), asked)).toEqual([])
      for (const right of ['opportunity.READ', 'user.READ', 'team.READ']) {
        const reach = new Map(actorOf('ALL').reach)
        reach.delete(right)
        expect(await codes({ reach }, asked), right).toEqual(['FORBIDDEN'])
      }
      expect((await desk(actorOf('PARTNER', { partnerIds: ['acc_1'] }), asked)).messages[0]).toContain(
        'partner account',
      )
    }
    const hidden = hiding('opportunity.probability')
    for (const asked of [
      'total { weighted { amount { amount } } }',
      'rows { ...W } } } fragment W on ForecastRow { weighted { deviation { amount }',
    ])
      expect(await codes(hidden, query('', asked))).toEqual(['FORBIDDEN'])
    expect(await codes(hidden, trend.replace('closed', 'weighted { amount } closed'))).toEqual(['FORBIDDEN'])
    const restated = query(', ratesOn: "2026-01-15"', 'currency')
    expect(await codes({}, restated)).toEqual([])
    expect(await codes(hiding('currency.rates'), restated)).toEqual(['FORBIDDEN'])
    const reach = new Map(actorOf('ALL').reach)
    reach.delete('currency.READ')
    expect(await codes({ reach }, restated)).toEqual(['FORBIDDEN'])
    expect(await codes({ reach }, plain)).toEqual([])
  })

  it('counts what was said of a number, and how it stands to a quota', async () => {
    const { ids, teams } = office
    const period = { unit: 'QUARTER', day: '2026-01-01' }
    const say = async (who: string, input: object) =>
      expect(
        refusalsIn(
          await office.act(who, 'forecastOverride', { period, category: 'COMMIT', reason: 'Signed', ...input }),
        ),
      ).toEqual([])
    const said = new Date().toISOString()
    await office.act('ada', 'teamUpdate', { id: teams.europe, lead: ids.mei })
    await say('anna', { userId: ids.anna, amount: money('120.00') })
    await say('mei', { userId: ids.anna, amount: money('90.00') })
    const effective = async (who: string, key: string, args = '') => (await categories(who, key, args)).COMMIT[2]
    expect(await effective('ada', ids.anna!)).toBe('90.00')
    expect(await effective('mei', teams.europe)).toBe('90.00')
    expect(await effective('ada', 'COMPANY')).toBe('140.00')
    // What the manager made of it is the manager's.
    expect(await effective('anna', ids.anna!)).toBe('120.00')
    expect(await effective('ada', 'COMPANY', `, at: "${said}"`)).toBe('150.00')
    const pipelines = (await office.ask('ada', '{ pipelines { nodes { id } } }')).pipelines.nodes
    expect(await effective('ada', 'COMPANY', `, pipelineIds: ["${pipelines[0].id}"]`)).toBe('150.00')

    for (const owner of [ids.anna, ids.ming])
      await office.make('ada', 'quota', { unit: 'QUARTER', start: '2026-01-01', owner, amount: money('400.00') })
    const shown = `rows { key quota { amount } quotaFrom attainment coverage coverageOfQuota gap { amount } commitGap { amount } attainments { measure target actual } }`
    const rows = async (who: string) => {
      const { forecast } = await office.ask(who, query('', shown))
      return new Map<string, any>(forecast.rows.map(({ key, ...row }: any) => [key, row]))
    }
    const told = await rows('ada')
    expect(told.get('COMPANY')).toEqual({
      ...{ quota: { amount: '800.00' }, quotaFrom: 'BELOW', attainment: 6.25, gap: { amount: '750.00' } },
      ...{ coverage: 480 / 750, coverageOfQuota: 0.6, commitGap: { amount: '660.00' } },
      attainments: [{ measure: 'REVENUE', target: '800.00', actual: '50.00' }],
    })
    expect(told.get(ids.anna!)).toMatchObject({ quotaFrom: 'OWN', commitGap: { amount: '310.00' }, attainment: 0 })
    expect(told.get(ids.jonas!)).toMatchObject({
      quota: null,
      quotaFrom: null,
      attainment: null,
      gap: null,
      attainments: [],
    })
    expect((await rows('anna')).get(ids.anna!).quota).toEqual({ amount: '400.00' })
  })

  it('stood another way before', async () => {
    const before = new Date().toISOString()
    const stood = await lines('ada')
    await office.act('ada', 'opportunityUpdate', { id: deals['pump'], owner: office.ids.ming, amount: money('500.00') })
    await office.act('ada', 'opportunityArchive', { id: deals['press'] })
    await office.act('ada', 'opportunityUpdate', { id: deals['next'], closeDate: '2026-03-31' })
    await office.act('ada', 'opportunityWin', { id: deals['mill'], reason: 'price' })
    expect(await lines('ada')).toEqual([
      'COMPANY 50.00/1499.00 199.90',
      '. China 华东 50.00/500.00 100.00',
      '. . 王小明 50.00/500.00 100.00',
      '. Europe 0.00/999.00 99.90',
      '. . Anna Berg 0.00/0.00 0.00',
      '. . Mei 陈美 0.00/0.00 0.00',
      '. . Nordics 0.00/999.00 99.90',
      '. . . Jonas Keller 0.00/999.00 99.90',
      '. UNOWNED 0.00/0.00 0.00',
    ])
    expect(await lines('ada', `, at: "${before}"`)).toEqual(stood)
    expect(await lines('ada', ', at: "2999-01-01T00:00:00Z"')).toEqual(await lines('ada'))
    const { forecast } = await office.ask('ada', query(`, at: "${before}"`, 'at'))
    expect(forecast.at).toBe(before)
    const { forecastTrend } = await office.ask(
      'ada',
      `{ forecastTrend(period: ${PERIOD}, from: "2025-12-01", every: WEEK) { day closed { count amount { amount } } } }`,
    )
    // It ends with the period: until then nothing but what was backdated was known.
    expect(forecastTrend.at(-1)).toEqual({ day: '2026-03-31', closed: { count: 1, amount: { amount: '50.00' } } })
  })

  it('has at most 400 points', async () => {
    const trend = (args: string) => office.tell('ada', `{ forecastTrend(period: ${PERIOD}, ${args}) { day } }`)
    const days = async (args: string) => (await trend(args)).data.forecastTrend.map(({ day }: any) => day)
    expect(await days('from: "2025-02-25"')).toHaveLength(400)
    expect((await trend('from: "2025-02-24"')).errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
    expect(await days('from: "2020-01-01", every: WEEK')).toHaveLength(326)
    expect((await trend('from: "2026-04-01"')).errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
    expect(await days('from: "2998-12-01", to: "2999-01-01"')).toEqual([])
    const today = new Date().toISOString().slice(0, 10)
    expect(await days(`from: "${today}", to: "2999-01-01"`)).toEqual([today])
  })

  it('takes as many statements whatever it holds', async () => {
    const whole = `currency rates { currency } missing { withoutAmount } rows { key team { name } user { name email }
      categories { single { amount } effective { amount } override { reason } byCurrency { rate } } weighted { amount { amount } } quota { amount } attainments { target } }`
    const trend = `{ forecastTrend(period: ${PERIOD}, from: "2025-12-01") { day weighted { amount } } }`
    const counted = async () => {
      const asked = [
        query('', whole),
        query(', at: "2026-11-01T00:00:00Z"', whole),
        query(', ratesOn: "2026-11-01"', whole),
        trend,
      ]
      const counts: number[] = []
      for (const one of asked) {
        await office.ask('ada', one)
        counts.push(await office.statements('ada', one))
      }
      return counts
    }
    const few = await counted()
    for (const count of few) expect(count).toBeLessThanOrEqual(14)
    const team = await office.make('ada', 'team', { name: 'Alps', parent: office.teams.europe })
    await office.hire('tina', 'Tina', 'Seller', team)
    for (const owner of [office.ids.tina!, office.ids.mei!])
      await deal(`of ${owner}`, owner, 'Negotiation', { amount: money('10.00', 'EUR') })
    expect(await counted()).toEqual(few)
  })

  it('still tells of people who left', async () => {
    const [before] = await lines('ada')
    await office.act('ada', 'userArchive', { id: office.ids.tina })
    const told = await lines('ada')
    expect(told[0]).toBe(before)
    expect(told).toContain('. . . Tina 0.00/12.00 9.60')
    await office.act('ada', 'opportunityUpdate', { id: deals[`of ${office.ids.tina}`], owner: office.ids.jonas })
    expect((await lines('ada')).some((line) => line.includes('Tina'))).toBe(false)
  })

  it('says that a total is too large to be told, and never a wrong one', async () => {
    const huge = { amount: money('50000000000000.00', 'EUR') }
    for (const name of ['huge one', 'huge two']) await deal(name, office.ids.mei!, 'Negotiation', huge)
    const sums = '{ opportunitiesAggregate { rows { sum { amount { amount } } } } }'
    for (const asked of [query('', 'total { openPipeline { amount { amount } } }'), sums]) {
      const told = await office.tell('ada', asked)
      expect(codeOf(told)).toBe('BAD_REQUEST')
      expect(told.errors![0]!.message).toContain('9,007,199,254,740,991')
    }
    for (const name of ['huge one', 'huge two']) await office.act('ada', 'opportunityDelete', { id: deals[name] })
    expect((await office.tell('ada', sums)).errors).toBeUndefined()
  })
})
