import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { addUp, type Count } from '../../src/sales/lead-chance.rules.ts'
import { recounted } from '../../src/sales/lead-outcome.store.ts'
import { describeEngines } from '../engines.ts'
import { type Office, openOffice, refusalsIn } from '../stories/office.ts'

const TRACE = 'assignment { ruleName method rule { id } chosen { name } considered { user { name } load reason } }'

describeEngines('Assigning and scoring leads', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
  }, 60_000)
  afterAll(() => office.close())

  const rule = (input: object) => office.make('ada', 'leadAssignmentRule', input)
  const capture = async (input: object, shown = `owner { name } team { name } ${TRACE}`) => {
    const given = { name: 'Somebody', assign: true, owner: null, ...input }
    const payload = await office.act('ada', 'leadCreate', given, `lead { id version ${shown} }`)
    expect(payload.userErrors).toEqual([])
    return payload.lead
  }

  it('hands leads out in turn, fairly, also many at once, and says why', async () => {
    const members = [{ user: office.ids['mei'] }, { team: office.teams.nordics }, { user: office.ids['ming'] }]
    const id = await rule({ name: 'Turns', filter: { source: { eq: 'turns' } }, method: 'ROUND_ROBIN', members })
    const first = await capture({ source: 'turns' })
    expect(first).toMatchObject({
      ...{ owner: { name: 'Mei 陈美' }, team: { name: 'Europe' } },
      assignment: {
        ...{ ruleName: 'Turns', method: 'ROUND_ROBIN', rule: { id }, chosen: { name: 'Mei 陈美' } },
        considered: [
          { user: { name: 'Mei 陈美' }, load: 0, reason: 'CHOSEN' },
          { user: { name: 'Jonas Keller' }, load: 0, reason: 'NOT_THEIR_TURN' },
          { user: { name: '王小明' }, load: 0, reason: 'NOT_THEIR_TURN' },
        ],
      },
    })
    await Promise.all(Array.from({ length: 22 }, () => capture({ source: 'turns' }, 'owner { name }')))
    const owners = `{ leadsAggregate(filter: {source: {eq: "turns"}}, groupBy: [{owner: true}]) { rows { count } } }`
    const { rows } = (await office.ask('ada', owners)).leadsAggregate
    expect(rows.map((row: any) => row.count).sort()).toEqual([7, 8, 8])

    await office.act('ada', 'userArchive', { id: office.ids['ming'] })
    const after = await Promise.all([1, 2, 3].map(() => capture({ source: 'turns' }, TRACE)))
    const passed = after.flatMap(({ assignment }) => assignment.considered).filter((one) => one.reason === 'ARCHIVED')
    expect(passed).toHaveLength(3)
    expect(after.map(({ assignment }) => assignment.chosen.name)).not.toContain('王小明')
    await office.act('ada', 'userUnarchive', { id: office.ids['ming'] })
  })

  it('asks the rules in their order, by load, territory and name', async () => {
    const anna = { user: office.ids['anna'] }
    const jonas = { user: office.ids['jonas'] }
    await rule({
      name: 'Load',
      position: 5,
      filter: { source: { eq: 'load' } },
      method: 'LEAST_LOADED',
      members: [jonas, anna],
    })
    expect((await capture({ source: 'load' })).assignment).toMatchObject({ chosen: { name: 'Anna Berg' } })
    const places = [
      { ...anna, territory: 'North' },
      { ...jonas, territory: 'south' },
    ]
    await rule({
      name: 'Map',
      position: 1,
      filter: { territory: { isNull: false } },
      method: 'TERRITORY',
      members: places,
    })
    const south = await capture({ source: 'load', territory: 'South' })
    expect(south.assignment).toMatchObject({
      ...{ ruleName: 'Map', chosen: { name: 'Jonas Keller' } },
      considered: [{ reason: 'OTHER_TERRITORY' }, { reason: 'CHOSEN' }],
    })
    // The first rule has nobody for the west, so the next one that fits decides.
    expect((await capture({ source: 'load', territory: 'West' })).assignment.ruleName).toBe('Load')
    expect((await capture({ source: 'unknown' })).assignment).toBeNull()
  })

  it('hands out by the verb, and refuses where nobody is found', async () => {
    const id = await office.make('ada', 'lead', { name: 'Plain', source: 'nowhere' })
    expect(refusalsIn(await office.act('ada', 'leadAssign', { id }))).toEqual(['NO_RULE_FITS id'])
    await office.act('ada', 'leadUpdate', { id, source: 'turns' })
    const { lead, userErrors } = await office.act(
      'ada',
      'leadAssign',
      { id },
      `lead { owner { id } assignment { ruleName } }`,
    )
    expect(userErrors).toEqual([])
    expect(lead.assignment.ruleName).toBe('Turns')
    const { version } = (await office.ask('ada', `{ lead(id: "${id}") { version } }`)).lead
    await office.act('ada', 'leadUpdate', { id, assign: true })
    expect((await office.ask('ada', `{ lead(id: "${id}") { version } }`)).lead.version).toBe(version + 1)
    const types = await database.read.selectFrom('Event').select('type').where('subjectId', '=', id).execute()
    expect(types.map(({ type }) => type).sort()).toEqual([
      'lead.assigned',
      'lead.assigned',
      'lead.created',
      'lead.updated',
    ])
  })

  it('refuses rules that nobody can ask', async () => {
    const refused = (noun: string, input: object) => office.act('ada', `${noun}Create`, input).then(refusalsIn)
    const fixed = { name: 'x', method: 'FIXED', members: [{ user: office.ids['anna'] }] }
    expect(await refused('leadAssignmentRule', { ...fixed, filter: { colour: 'red' } })).toEqual(['INVALID filter'])
    expect(await refused('leadAssignmentRule', { ...fixed, filter: { status: { eq: 'OLD' } } })).toEqual([
      'INVALID filter',
    ])
    const gone = { customFields: [{ key: 'gone', text: { eq: 'x' } }] }
    expect(await refused('leadAssignmentRule', { ...fixed, filter: gone })).toEqual(['INVALID filter'])
    const both = { user: office.ids['anna'], team: office.teams.nordics }
    expect(await refused('leadAssignmentRule', { ...fixed, filter: {}, members: [both] })).toEqual([
      'INVALID members.0',
    ])
    const place = { user: office.ids['anna'], territory: 'North' }
    expect(await refused('leadAssignmentRule', { ...fixed, filter: {}, members: [place] })).toEqual([
      'INVALID members.0.territory',
    ])
    expect(await refused('leadScoreRule', { name: 'x', filter: { company: 3 }, points: 5 })).toEqual(['INVALID filter'])
  })

  it('scores by rules in the act that writes the lead, and shows the parts', async () => {
    const company = { emails: { some: { endsWith: '.example' } } }
    await office.make('ada', 'leadScoreRule', { name: 'Company address', filter: company, points: 20 })
    const student = await office.make('ada', 'leadScoreRule', {
      ...{ name: 'Student', filter: { title: { contains: 'student' } }, points: -50 },
    })
    const id = await office.make('anna', 'lead', { name: 'Ida', title: 'Student', emails: ['ida@uni.example'] })
    const shown =
      'score scoreParts { name points rule { id } } prediction { probability reason converted factors { feature } }'
    const read = async () => (await office.ask('anna', `{ lead(id: "${id}") { ${shown} } }`)).lead
    const found = await read()
    expect(found).toMatchObject({ score: -30, prediction: { probability: null, factors: [] } })
    expect(found.prediction.reason).toContain('At least 30')
    expect(found.scoreParts).toEqual([
      { name: 'Company address', points: 20, rule: expect.any(Object) },
      { name: 'Student', points: -50, rule: { id: student } },
    ])
    await office.act('anna', 'leadUpdate', { id, title: 'Buyer' })
    expect((await read()).score).toBe(20)
    const list = `{ leads(orderBy: [{score: DESC}], filter: {score: {gte: 20}}) { nodes { id } } }`
    expect((await office.ask('anna', list)).leads.nodes).toContainEqual({ id })
  })

  it('learns from what became of leads, counts as a recount does, and forgets what is reopened', async () => {
    const rows = Array.from({ length: 76 }, (_, index) => ({
      ...{ name: `Learnt ${index}`, source: index % 4 === 0 ? 'cold list' : 'referral' },
      ...(index < 40 ? { status: 'QUALIFIED' } : { status: 'UNQUALIFIED', reason: 'no budget', source: 'cold list' }),
      externalIds: [{ source: 'test', id: String(index) }],
    }))
    const upsert = `mutation ($rows: [LeadRowInput!]!) { leadsBulkUpsert(rows: $rows, match: {externalIdSource: "test"}) { results { id outcome } userErrors { message } } }`
    const made = (await office.ask('anna', upsert, { rows })).leadsBulkUpsert.results.map((one: any) => one.id)
    for (const id of made.slice(0, 40))
      await office.act('anna', 'leadConvert', { id, account: null, opportunity: null }, 'alreadyConverted')
    await same()
    const shown =
      'scoreBayes prediction { probability ofTeam converted disqualified factors { feature value logOdds share } }'
    const good = await office.act('anna', 'leadCreate', { name: 'New', source: 'Referral' }, `lead { id ${shown} }`)
    const { prediction, scoreBayes } = good.lead
    expect(prediction).toMatchObject({ ofTeam: true, converted: 40, disqualified: 36 })
    expect(scoreBayes).toBe(prediction.probability)
    expect(prediction.probability).toBeGreaterThan(90)
    expect(prediction.factors[0]).toMatchObject({ feature: 'source', value: 'referral' })
    // 30 of 40 converted, none of 36 disqualified; three sources are not seen: two kinds are known.
    expect(prediction.factors[0].logOdds).toBeCloseTo(Math.log(31 / 42) - Math.log(1 / 38), 10)
    expect(prediction.factors.reduce((sum: number, one: any) => sum + one.share, 0)).toBeCloseTo(1, 10)

    await office.act('anna', 'leadReopen', { id: made[40] })
    await same()
    const again = (await office.ask('anna', `{ lead(id: "${good.lead.id}") { ${shown} } }`)).lead.prediction
    expect(again).toMatchObject({ converted: 40, disqualified: 35 })
  })

  /** The table of counts says what a recount says, but for what nobody has any more. */
  async function same(): Promise<void> {
    const stored = (await database.read.selectFrom('LeadOutcomeCount').selectAll().execute()) as Count[]
    const told = (counts: Count[]) =>
      addUp(counts.map(({ teamId, feature, value, won, lost }) => ({ teamId, feature, value, won, lost }))).filter(
        ({ won, lost }) => won + lost > 0,
      )
    expect(told(stored)).toEqual(told(await recounted({ sql: database.read })))
    expect(stored.length).toBeGreaterThan(0)
  }
})
