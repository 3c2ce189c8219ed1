import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSequencer } from '../../src/platform/log/sequencer.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice, refusalsIn } from '../stories/office.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })
const Q1 = { unit: 'QUARTER', start: '2026-01-01' }

describeEngines('the plan of a forecast', (open) => {
  let office: Office
  let sequencer: ReturnType<typeof startSequencer>
  beforeAll(async () => {
    const database = await open()
    sequencer = startSequencer(database)
    office = await openOffice(database)
    await office.act('ada', 'teamUpdate', { id: office.teams.europe, lead: office.ids.mei })
  })
  afterAll(async () => {
    await office.close()
    await sequencer.stop()
  })

  /** The names of quotas that somebody sees, in order. */
  const quotasOf = async (who: string): Promise<string[]> =>
    (await office.ask(who, '{ quotas(orderBy: [{name: ASC}]) { nodes { name } totalCount } }')).quotas.nodes.map(
      ({ name }: { name: string }) => name,
    )

  it('has periods of the calendar and of the fiscal year', async () => {
    const periods = async (unit: string, from: string, to: string, more = '') =>
      (
        await office.ask(
          'anna',
          `{ forecastPeriods(unit: ${unit}, from: "${from}", to: "${to}"${more}) { label start end fiscal unit } }`,
        )
      ).forecastPeriods
    expect(await periods('QUARTER', '2026-02-09', '2026-04-01')).toEqual([
      { label: '2026 Q1', start: '2026-01-01', end: '2026-03-31', fiscal: false, unit: 'QUARTER' },
      { label: '2026 Q2', start: '2026-04-01', end: '2026-06-30', fiscal: false, unit: 'QUARTER' },
    ])
    expect((await periods('YEAR', '2026-02-09', '2026-04-01', ', fiscal: true')).length).toBe(1)
    for (const [from, to] of [
      ['2026-01-02', '2026-01-01'],
      ['2000-01-01', '2026-01-01'],
      ['0002-01-01', '0002-01-01'],
      ['9990-01-01', '9990-01-01'],
    ])
      expect(
        codeOf(await office.tell('anna', `{ forecastPeriods(unit: MONTH, from: "${from}", to: "${to}") { label } }`)),
      ).toBe('BAD_REQUEST')
  })

  it('lets administrators say when the fiscal year begins, and keeps who did', async () => {
    const shown = '{ forecastSettings { version fiscalYearStartMonth } }'
    const set = (who: string, input: object) =>
      office.act(who, 'forecastSettingsUpdate', input, 'forecastSettings { version fiscalYearStartMonth }')
    expect((await office.ask('anna', shown)).forecastSettings).toEqual({ version: 0, fiscalYearStartMonth: 1 })
    const refused = await office.tell(
      'mei',
      'mutation { forecastSettingsUpdate(input: {fiscalYearStartMonth: 4}) { userErrors { code } } }',
    )
    expect(codeOf(refused)).toBe('FORBIDDEN')
    expect(refusalsIn(await set('ada', { fiscalYearStartMonth: 13 }))).toEqual(['OUT_OF_RANGE fiscalYearStartMonth'])
    expect(refusalsIn(await set('ada', { fiscalYearStartMonth: 4, expectedVersion: 3 }))).toEqual(['CONFLICT'])
    expect((await set('ada', { fiscalYearStartMonth: 4, expectedVersion: 0 })).forecastSettings).toEqual({
      version: 1,
      fiscalYearStartMonth: 4,
    })
    expect(refusalsIn(await set('ada', { fiscalYearStartMonth: 7, expectedVersion: 0 }))).toEqual([
      'CONFLICT expectedVersion',
    ])
    await set('ada', { fiscalYearStartMonth: 2, expectedVersion: 1 })
    expect((await office.ask('anna', shown)).forecastSettings).toEqual({ version: 2, fiscalYearStartMonth: 2 })
    const { forecastPeriods } = await office.ask(
      'anna',
      '{ forecastPeriods(unit: QUARTER, from: "2026-02-09", to: "2026-02-09", fiscal: true) { label start end } }',
    )
    expect(forecastPeriods).toEqual([{ label: 'FY2027 Q1', start: '2026-02-01', end: '2026-04-30' }])
    const { auditLog } = await office.ask(
      'ada',
      '{ auditLog(filter: {nouns: [FORECAST_SETTINGS]}) { nodes { type actor { name } changes { field before after } } } }',
    )
    expect(auditLog.nodes[0]).toEqual({
      type: 'forecastSettings.updated',
      actor: { name: 'Administrator' },
      changes: [{ field: 'fiscalYearStartMonth', before: 4, after: 2 }],
    })
    expect(auditLog.nodes.length).toBe(2)
  })

  it('has quotas of people and teams, each once', async () => {
    const { ids, teams } = office
    const make = (who: string, input: object) =>
      office.act(who, 'quotaCreate', input, 'quota { id name owner { name } team { name } }')
    const anna = await make('mei', { ...Q1, owner: ids.anna, amount: usd('100000.00') })
    expect(anna).toMatchObject({
      quota: { name: 'REVENUE 2026 Q1', owner: { name: 'Anna Berg' }, team: null },
      userErrors: [],
    })
    const nordics = await make('mei', { ...Q1, team: teams.nordics, amount: usd('50000.00'), name: 'North' })
    expect(nordics).toMatchObject({ quota: { name: 'North', owner: null, team: { name: 'Nordics' } }, userErrors: [] })
    const again = await office.act(
      'mei',
      'quotaCreate',
      { ...Q1, owner: ids.anna, amount: usd('1.00') },
      'quota { id }',
    )
    expect(refusalsIn(again)).toEqual(['QUOTA_EXISTS start'])
    expect(again.quota.id).toBe(anna.quota.id)
    expect(again.userErrors[0].message).toContain(anna.quota.id)
    const counted = await make('mei', { ...Q1, owner: ids.anna, measure: 'COUNT', number: 12, name: 'Deals' })
    expect(counted.userErrors).toEqual([])
    const family = await make('mei', {
      ...Q1,
      owner: ids.anna,
      measure: 'QUANTITY',
      number: 7,
      productFamily: 'Pumps',
      name: 'Pumps',
    })
    expect(family.userErrors).toEqual([])
    const pumps = await make('mei', { ...Q1, owner: ids.anna, measure: 'QUANTITY', number: 8, productFamily: 'PUMPS' })
    expect(refusalsIn(pumps)).toEqual(['QUOTA_EXISTS start'])
    expect(refusalsIn(await make('mei', { ...Q1, start: '2026-03-01', owner: ids.anna, amount: usd('1.00') }))).toEqual(
      ['INVALID start'],
    )
    expect(refusalsIn(await make('mei', { ...Q1, owner: ids.anna, team: teams.nordics, amount: usd('1.00') }))).toEqual(
      ['INVALID team'],
    )
    await make('ada', { ...Q1, team: teams.europe, amount: usd('900000.00'), name: 'Europe' })
    await make('ada', { ...Q1, owner: ids.jonas, amount: usd('60000.00'), name: 'Jonas' })
    await make('ada', { ...Q1, owner: ids.ming, amount: usd('70000.00'), name: 'Ming' })
    await make('ada', { ...Q1, team: teams.china, amount: usd('80000.00'), name: 'China' })
  })

  it('is seen by whoever it is about, and by those above', async () => {
    expect(await quotasOf('anna')).toEqual(['Deals', 'Pumps', 'REVENUE 2026 Q1'])
    expect(await quotasOf('jonas')).toEqual(['Jonas'])
    expect(await quotasOf('ming')).toEqual(['Ming'])
    expect(await quotasOf('mei')).toEqual(['Deals', 'Europe', 'Jonas', 'North', 'Pumps', 'REVENUE 2026 Q1'])
    expect((await quotasOf('ada')).length).toBe(8)
    const teams = '{ teams(orderBy: [{name: ASC}]) { nodes { name quotas { nodes { name } } } } }'
    const seen = async (who: string) =>
      (await office.ask(who, teams)).teams.nodes.map((one: any) => one.quotas.nodes.map(({ name }: any) => name))
    expect(await seen('mei')).toEqual([[], ['Europe'], ['North']])
    expect(await seen('jonas')).toEqual([[], [], []])
    const sums = '{ quotasAggregate { rows { count sum { amount { amount } } } } }'
    expect((await office.ask('jonas', sums)).quotasAggregate.rows).toEqual([
      { count: 1, sum: { amount: [{ amount: '60000.00' }] } },
    ])
  })

  it('is written by those whose right goes so far, and only read by sellers', async () => {
    const { ids, teams } = office
    const quota = { ...Q1, unit: 'MONTH', amount: usd('1.00') }
    const input = (more: object) => ({ input: { ...quota, ...more } })
    const create = 'mutation ($input: QuotaCreateInput!) { quotaCreate(input: $input) { userErrors { code field } } }'
    expect(codeOf(await office.tell('anna', create, input({ owner: ids.anna })))).toBe('FORBIDDEN')
    const refused = async (who: string, more: object) =>
      refusalsIn((await office.ask(who, create, input(more))).quotaCreate)
    expect(await refused('mei', { owner: ids.ming })).toEqual(['NOT_ALLOWED owner'])
    expect(await refused('mei', { team: teams.china })).toEqual(['NOT_ALLOWED team'])
    expect(await refused('mei', { team: teams.china, owner: null })).toEqual(['NOT_ALLOWED team'])
    expect(await refused('mei', { owner: null })).toEqual(['NOT_ALLOWED owner'])
    const { quotas } = await office.ask(
      'ada',
      '{ quotas(filter: {name: {in: ["China", "North"]}}, orderBy: [{name: ASC}]) { nodes { id allowed } } }',
    )
    const [china, north] = quotas.nodes.map(({ id }: { id: string }) => id)
    expect(quotas.nodes[0].allowed).toEqual(['UPDATE', 'ARCHIVE', 'DELETE'])
    const change = (id: string) =>
      office.act('mei', 'quotaUpdate', { id, amount: usd('51000.00') }, 'quota { allowed }')
    expect(refusalsIn(await change(china))).toEqual(['NOT_FOUND id'])
    expect(await change(north)).toMatchObject({ quota: { allowed: ['UPDATE', 'ARCHIVE', 'DELETE'] }, userErrors: [] })
    const { quota: then } = await office.ask(
      'mei',
      `{ quota(id: "${north}", asOf: "2999-01-01T00:00:00Z") { name amount { amount } } }`,
    )
    expect(then).toEqual({ name: 'North', amount: { amount: '51000.00' } })
  })

  it('does not name a quota that stands in the way to whoever may not see it', async () => {
    const { ids, teams } = office
    const grants = [
      ...['quota', 'user'].map((noun) => ({ noun, verb: 'READ', reach: noun === 'user' ? 'ALL' : 'OWN' })),
      { noun: 'quota', verb: 'CREATE', reach: 'ALL' },
    ]
    await office.make('ada', 'role', { name: 'Planner', grants })
    await office.hire('petra', 'Petra Planner', 'Planner', teams.china)
    const made = { ...Q1, owner: ids.anna, amount: usd('1.00') }
    const again = await office.act('petra', 'quotaCreate', made, 'quota { id }')
    expect(refusalsIn(again)).toEqual(['QUOTA_EXISTS start'])
    expect(again.quota).toBeNull()
    expect(again.userErrors[0].message).not.toContain('quota_')
  })

  it('gives its place to another once it is archived, and takes it back only if it is free', async () => {
    const { ids } = office
    const old = await office.make('mei', 'quota', {
      unit: 'YEAR',
      start: '2026-01-01',
      owner: ids.anna,
      amount: usd('1.00'),
    })
    const made = { unit: 'YEAR', start: '2026-01-01', owner: ids.anna, amount: usd('2.00') }
    await office.act('mei', 'quotaArchive', { id: old })
    const next = await office.make('mei', 'quota', made)
    expect(refusalsIn(await office.act('mei', 'quotaUnarchive', { id: old }))).toEqual(['QUOTA_EXISTS start'])
    expect(refusalsIn(await office.act('mei', 'quotaDelete', { id: next }))).toEqual([])
    expect(refusalsIn(await office.act('mei', 'quotaUnarchive', { id: old }))).toEqual([])
    const gone = `{ quota(id: "${next}", asOf: "2999-01-01T00:00:00Z") { name } }`
    expect((await office.ask('mei', gone)).quota).toBeNull()
  })

  it('stands once where two write it at the same time', async () => {
    const quota = { unit: 'YEAR', start: '2030-01-01', owner: office.ids.jonas, amount: usd('1.00') }
    const both = await Promise.all([1, 2].map(() => office.act('mei', 'quotaCreate', quota, 'quota { id }')))
    expect(both.map(refusalsIn).toSorted()).toEqual([[], ['QUOTA_EXISTS start']])
    expect(both[0].quota.id).toBe(both[1].quota.id)
  })

  it('comes in many at once, and refuses the one that stands there already', async () => {
    const { ids } = office
    const rows = [1, 2, 3, 3].map((month, index) => ({
      ...{ unit: 'MONTH', start: `2026-0${month}-01`, owner: ids.jonas, amount: usd(`${month}000.00`) },
      externalIds: [{ source: 'plan', id: `jonas-${index}` }],
    }))
    const query = `mutation ($rows: [QuotaRowInput!]!) {
      quotasBulkUpsert(rows: $rows, match: {externalIdSource: "plan"}, errorPolicy: PER_ROW) {
        results { outcome userErrors { code field } } } }`
    const outcomes = async () =>
      (await office.ask('mei', query, { rows })).quotasBulkUpsert.results.map((one: any) => [
        one.outcome,
        ...one.userErrors.map(({ code }: { code: string }) => code),
      ])
    expect(await outcomes()).toEqual([['CREATED'], ['CREATED'], ['CREATED'], ['FAILED', 'QUOTA_EXISTS']])
    expect(await outcomes()).toEqual([['UNCHANGED'], ['UNCHANGED'], ['UNCHANGED'], ['FAILED', 'QUOTA_EXISTS']])
  })

  it('is told in the log to those who see it', async () => {
    const { ids, teams } = office
    const start = (await office.ask('ada', '{ auditLog(first: 1) { nodes { cursor } } }')).auditLog.nodes[0].cursor
    const made = await office.act(
      'ada',
      'quotaCreate',
      { unit: 'YEAR', start: '2027-01-01', team: teams.nordics, amount: usd('7.00') },
      'quota { id } cursor',
    )
    await office.act(
      'ada',
      'quotaCreate',
      { unit: 'YEAR', start: '2027-01-01', owner: ids.anna, amount: usd('8.00') },
      'cursor',
    )
    await office.act('ada', 'quotaDelete', { id: made.quota.id })
    const heard = async (who: string) => {
      const query = `{ eventsSince(after: "${start}") { events { type changes { field } subjectId } } }`
      const { eventsSince } = await office.ask(who, query, {}, { 'rapport-after': start })
      return eventsSince.events.map(
        (event: any) =>
          `${event.type} ${event.subjectId === made.quota.id ? 'team' : 'anna'} ${event.changes.length > 0}`,
      )
    }
    expect(await heard('mei')).toEqual([
      'quota.created team true',
      'quota.created anna true',
      'quota.deleted team false',
    ])
    expect(await heard('anna')).toEqual(['quota.created anna true'])
    expect(await heard('jonas')).toEqual([])
    expect(await heard('ming')).toEqual([])

    // What nobody owned is judged by its team once it is gone.
    const { auditLog } = await office.ask(
      'ada',
      `{ auditLog(filter: {subjectIds: ["${made.quota.id}"], types: ["quota.created"]}) { nodes { recordedAt } } }`,
    )
    const then = `{ quota(id: "${made.quota.id}", asOf: "${auditLog.nodes[0].recordedAt}") { amount { amount } team { name } } }`
    expect((await office.ask('mei', then)).quota).toEqual({ amount: { amount: '7.00' }, team: { name: 'Nordics' } })
    expect((await office.ask('jonas', then)).quota).toBeNull()
    expect((await office.ask('ming', then)).quota).toBeNull()
  })
})
