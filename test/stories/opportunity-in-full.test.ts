import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice, refusalsIn } from './office.ts'

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const DEAL = 'opportunity { amount { amount currency } status stage { name } reason closeReason { name } version }'

describeEngines('An opportunity in full', (open) => {
  let database: Database
  let office: Office
  beforeAll(async () => {
    database = await open()
    office = await openOffice(database)
  })
  afterAll(async () => {
    expect(office.errors).toEqual([])
    await office.close()
  })

  const deal = (input: object = {}, who = 'anna') => office.make(who, 'opportunity', { name: 'Mill', ...input })
  const shown = async (id: string, what: string, who = 'anna') =>
    (await office.ask(who, `{ opportunity(id: "${id}") { ${what} } }`)).opportunity
  const line = (opportunity: string, input: object, who = 'anna') =>
    office.act(
      who,
      'opportunityLineCreate',
      { opportunity, product: 'Press', ...input },
      'opportunityLine { id position amount { amount currency } owner { name } }',
    )

  it('has an amount that follows its lines, singly and in bulk', async () => {
    const id = await deal({ amountFrom: 'LINES' })
    expect((await shown(id, 'amount { amount }')).amount).toBeNull()
    const first = await line(id, { price: eur('100.00'), quantity: 2.5, discountPercent: 10, productFamily: 'Presses' })
    expect(first.opportunityLine).toMatchObject({ position: 0, amount: eur('225.00'), owner: { name: 'Anna Berg' } })
    const second = await line(id, { product: 'Oven', price: eur('0.99'), productFamily: 'Ovens' })
    expect(second.opportunityLine).toMatchObject({ position: 1, amount: eur('0.99') })
    expect((await shown(id, 'amount { amount currency }')).amount).toEqual(eur('225.99'))

    const other = await line(id, { price: { amount: '5.00', currency: 'USD' } })
    expect(refusalsIn(other)).toEqual(['CURRENCY_OF_LINES price.currency'])
    const byHand = await office.act('anna', 'opportunityUpdate', { id, amount: eur('300.00') }, DEAL)
    expect(refusalsIn(byHand)).toEqual(['AMOUNT_FOLLOWS_LINES amount'])
    expect(refusalsIn(await office.act('anna', 'opportunityUpdate', { id, amount: eur('225.99') }))).toEqual([])

    await office.act('anna', 'opportunityLineUpdate', {
      id: first.opportunityLine.id,
      quantity: 1,
      discountPercent: null,
    })
    expect((await shown(id, 'amount { amount }')).amount.amount).toBe('100.99')
    await office.act('anna', 'opportunityLineArchive', { id: first.opportunityLine.id })
    expect((await shown(id, 'amount { amount }')).amount.amount).toBe('0.99')
    await office.act('anna', 'opportunityLineUnarchive', { id: first.opportunityLine.id })
    const removed = await office.act('ada', 'opportunityLineDelete', { id: second.opportunityLine.id }, 'deletedId')
    expect(refusalsIn(removed)).toEqual([])
    expect(await shown(id, 'amount { amount } lines { nodes { product } }')).toEqual({
      ...{ amount: { amount: '100.00' }, lines: { nodes: [{ product: 'Press' }] } },
    })

    const events = await database.read
      .selectFrom('Event')
      .select(['type', 'changes'])
      .where('subjectId', '=', id)
      .execute()
    const amounts = (events as any[]).flatMap(({ changes }) => changes).filter(({ field }) => field === 'amount')
    expect(amounts.map(({ after }) => after?.amount).sort()).toEqual([
      '0.99',
      '100.00',
      '100.99',
      '100.99',
      '225.00',
      '225.99',
    ])
    const past = events.every(({ type }) => ['opportunity.created', 'opportunity.updated'].includes(type))
    expect(past).toBe(true)
    const won = await office.act(
      'anna',
      'opportunityWin',
      { id },
      'opportunity { stageHistory { amountAfter { amount } } }',
    )
    expect(won.opportunity.stageHistory.at(-1).amountAfter.amount).toBe('100.00')
  })

  it('takes many lines of many deals in as many statements as few, and counts them by family', async () => {
    const deals = await Promise.all(
      Array.from({ length: 6 }, (_, index) => deal({ name: `Plant ${index}`, amountFrom: 'LINES' })),
    )
    const query = `mutation ($rows: [OpportunityLineRowInput!]!) { opportunityLinesBulkUpsert(match: {externalIdSource: "erp"}, rows: $rows) {
      results { outcome } userErrors { code message field } } }`
    const rows = (some: string[], price: string) =>
      some.flatMap((opportunity, index) =>
        [0, 1, 2].map((place) => ({
          ...{ opportunity, product: `Pump ${place}`, productFamily: place === 0 ? 'Pumps' : 'Parts' },
          ...{ price: eur(price), quantity: 2, externalIds: [{ source: 'erp', id: `${index}-${place}` }] },
        })),
      )
    const told = (data: any) => data.opportunityLinesBulkUpsert.results.map(({ outcome }: any) => outcome)
    expect(new Set(told(await office.ask('anna', query, { rows: rows(deals, '10.00') })))).toEqual(new Set(['CREATED']))
    const few = await office.statements('anna', query, { rows: rows(deals.slice(0, 1), '11.00') })
    const many = await office.statements('anna', query, { rows: rows(deals, '12.00') })
    expect(many).toBe(few)
    const again = told(await office.ask('anna', query, { rows: rows(deals, '12.00') }))
    expect(new Set(again)).toEqual(new Set(['UNCHANGED']))
    expect((await shown(deals[5]!, 'amount { amount }')).amount.amount).toBe('72.00')
    const sums = await office.ask(
      'anna',
      `{ opportunityLinesAggregate(filter: {productFamily: {in: ["Pumps", "Parts"]}}, groupBy: [{productFamily: true}]) {
      rows { keys { value } count } } }`,
    )
    expect(
      Object.fromEntries(sums.opportunityLinesAggregate.rows.map(({ keys, count }: any) => [keys[0].value, count])),
    ).toEqual({
      ...{ Parts: 12, Pumps: 6 },
    })
    const found = await office.ask(
      'anna',
      '{ opportunities(filter: {lines: {some: {productFamily: {eq: "Pumps"}}}}) { totalCount } }',
    )
    expect(found.opportunities.totalCount).toBe(6)
  })

  it('gives its lines to whoever owns it, and lets nobody else change them', async () => {
    const id = await deal()
    const { opportunityLine } = await line(id, { price: eur('1.00') })
    const ofMing = await deal({}, 'ming')
    expect(refusalsIn(await line(ofMing, {}))).toEqual(['NOT_FOUND opportunity'])
    await office.act('ada', 'opportunityUpdate', { id, owner: office.ids['ming'] })
    const seen = (who: string) => office.ask(who, `{ opportunityLine(id: "${opportunityLine.id}") { owner { name } } }`)
    expect((await seen('anna')).opportunityLine).toBeNull()
    expect((await seen('ming')).opportunityLine.owner.name).toBe('王小明')
    const kept = await office.act('anna', 'opportunityLineUpdate', { id: opportunityLine.id, quantity: 2 })
    expect(refusalsIn(kept)).toEqual(['NOT_FOUND id'])
  })

  it('follows lines only where the amount may be changed', async () => {
    const { roles } = await office.ask(
      'ada',
      '{ roles(filter: {name: {eq: "Seller"}}) { nodes { id fields { noun field access } } } }',
    )
    const [role] = roles.nodes
    const id = await deal({ amountFrom: 'LINES' })
    const rule = async (fields: object[]) => {
      const input = { id: role.id, fields: [...role.fields, ...fields] }
      expect(refusalsIn(await office.act('ada', 'roleUpdate', input))).toEqual([])
    }
    const create = `mutation { opportunityLineCreate(input: {opportunity: "${id}", product: "x"}) { userErrors { code } } }`
    await rule([{ noun: 'opportunity', field: 'amount', access: 'READ' }])
    expect(codeOf(await office.tell('anna', create))).toBe('FORBIDDEN')
    await rule([])
    expect(codeOf(await office.tell('anna', create))).toBeUndefined()
  })

  it('is split in its team to the last cent, with the owner in it', async () => {
    const { anna, jonas, mei } = office.ids
    const id = await deal({
      amount: eur('100.00'),
      team: [
        { user: jonas, role: 'Technical', splitPercent: 33.33 },
        { user: mei, splitPercent: 33.33 },
      ],
    })
    const SPLITS = 'splits { user { name } percent amount { amount } } team { user { name } role splitPercent }'
    const { splits, team } = await shown(id, SPLITS, 'ada')
    expect(splits.map(({ percent, amount }: any) => [percent, amount.amount])).toEqual([
      [33.34, '33.34'],
      [33.33, '33.33'],
      [33.33, '33.33'],
    ])
    expect(team.map(({ user }: any) => user.name)).toEqual(['Anna Berg', 'Jonas Keller', 'Mei 陈美'])
    const less = await office.act('anna', 'opportunityUpdate', {
      id,
      team: [
        { user: anna, splitPercent: 50 },
        { user: jonas, splitPercent: 49 },
      ],
    })
    expect([refusalsIn(less), less.userErrors[0].message]).toEqual([
      ['SPLITS_NOT_WHOLE team'],
      'The splits come to 99 percent: make them exactly 100, or leave them all out.',
    ])
    const much = await office.act('anna', 'opportunityUpdate', { id, team: [{ user: jonas, splitPercent: 101 }] })
    expect(refusalsIn(much)).toEqual(['OUT_OF_RANGE team.0.splitPercent'])
    await office.act('ada', 'opportunityUpdate', { id, owner: office.ids['ming'] })
    const later = await shown(id, SPLITS, 'ada')
    expect(later.team.map(({ user, splitPercent }: any) => [user.name, splitPercent])).toEqual([
      ['王小明', 0],
      ['Anna Berg', 33.34],
      ['Jonas Keller', 33.33],
      ['Mei 陈美', 33.33],
    ])
    // A place in the team opens nothing.
    expect(await shown(id, 'id', 'anna')).toBeNull()
    const teams = await office.ask('ada', `{ user(id: "${jonas}") { teamOpportunities { nodes { id } } } }`)
    expect(teams.user.teamOpportunities.nodes).toEqual([{ id }])
    const then = await office.ask(
      'ada',
      `{ opportunity(id: "${id}") { history(first: 50) { nodes { changes { field } at: occurredAt } } } }`,
    )
    expect(
      then.opportunity.history.nodes.flatMap(({ changes }: any) => changes.map((one: any) => one.field)),
    ).toContain('team')
  })

  it('names the people who decide, and who sells against us', async () => {
    const boss = await office.make('anna', 'contact', { name: 'Ines Ott' })
    const user = await office.make('anna', 'contact', { name: 'Uwe Ott' })
    const rival = await office.make('ada', 'competitor', { name: 'Rival AG', strengths: 'Cheap', products: ['R100'] })
    const id = await deal({
      contacts: [
        { contact: boss, role: 'DECISION_MAKER', isPrimary: true },
        { contact: user, role: 'USER' },
      ],
      competitors: [
        {
          competitor: rival,
          theirProduct: 'R100',
          strengths: 'Price',
          weaknesses: 'Service',
          ourAnswer: 'Cost over ten years',
        },
      ],
      nextStep: 'Visit',
      nextStepOn: '2026-05-04',
    })
    const found = (filter: string) =>
      office.ask('anna', `{ opportunities(filter: ${filter}) { nodes { id nextStepOn } } }`)
    const one = { opportunities: { nodes: [{ id, nextStepOn: '2026-05-04' }] } }
    expect(
      await found('{contacts: {some: {role: {eq: DECISION_MAKER}, contact: {name: {contains: "ines"}}}}}'),
    ).toEqual(one)
    expect(await found(`{competitors: {some: {competitor: {id: {eq: "${rival}"}}, status: {eq: ACTIVE}}}}`)).toEqual(
      one,
    )
    expect((await found('{contacts: {some: {role: {eq: GATEKEEPER}}}}')).opportunities.nodes).toEqual([])
    expect(await found('{nextStepOn: {lte: "2026-05-04"}}')).toEqual(one)
    const back = await office.ask(
      'anna',
      `{ contact(id: "${boss}") { opportunities { nodes { id } } } competitor(id: "${rival}") { opportunities { nodes { competitors { theirProduct ourAnswer status } } } } }`,
    )
    expect(back.contact.opportunities.nodes).toEqual([{ id }])
    expect(back.competitor.opportunities.nodes[0].competitors).toEqual([
      { theirProduct: 'R100', ourAnswer: 'Cost over ten years', status: 'ACTIVE' },
    ])
    const two = await office.act('anna', 'opportunityUpdate', {
      id,
      contacts: [
        { contact: boss, isPrimary: true },
        { contact: user, isPrimary: true },
      ],
    })
    expect(refusalsIn(two)).toEqual(['SEVERAL_PRIMARY_CONTACTS contacts'])
  })

  it('closes for reasons of the list where its pipeline wants that', async () => {
    const price = await office.make('ada', 'closeReason', { name: 'Price', outcome: 'LOST' })
    const fit = await office.make('ada', 'closeReason', { name: 'Fit', outcome: 'WON', position: 1 })
    const id = await deal()
    const lose = (input: object) => office.act('anna', 'opportunityLose', { id, ...input }, DEAL)
    expect(refusalsIn(await lose({ closeReason: fit }))).toEqual(['INVALID closeReason'])
    const lost = await lose({ closeReason: price })
    expect(lost.opportunity).toMatchObject({ status: 'LOST', reason: 'Price', closeReason: { name: 'Price' } })
    const open = await office.act('anna', 'opportunityReopen', { id }, DEAL)
    expect(open.opportunity).toMatchObject({ status: 'OPEN', reason: null, closeReason: null })
    const { pipelines } = await office.ask('ada', '{ pipelines { nodes { id } } }')
    const rule = (input: object) => office.act('ada', 'pipelineUpdate', { id: pipelines.nodes[0].id, ...input })
    await rule({ reasonFor: 'WON_AND_LOST', listedReasons: true })
    expect(refusalsIn(await lose({ reason: 'too dear' }))).toEqual(['REQUIRED closeReason'])
    expect(refusalsIn(await office.act('anna', 'opportunityWin', { id }, DEAL))).toEqual(['REQUIRED closeReason'])
    const won = await office.act('anna', 'opportunityWin', { id, closeReason: fit, reason: 'They liked it' }, DEAL)
    expect(won.opportunity).toMatchObject({ status: 'WON', reason: 'They liked it', closeReason: { name: 'Fit' } })
    await rule({ reasonFor: 'LOST', listedReasons: false })
    const counted = await office.ask(
      'ada',
      '{ opportunitiesAggregate(filter: {closeReason: {isNull: false}}, groupBy: [{closeReason: true}]) { rows { keys { value } count } } }',
    )
    expect(counted.opportunitiesAggregate.rows).toHaveLength(1)
  })

  it('leaves a stage once its checks are done, and enters one that asks for lines and people', async () => {
    const [contact, qualify, confirmed] = ['Contact', 'Qualify', 'Opportunity confirmed'].map((name) =>
      office.stage(name),
    )
    const checks = [
      { key: 'budget', label: 'Is there a budget?' },
      { key: 'visit', label: 'Did we visit?', required: false },
    ]
    await office.act('ada', 'stageUpdate', { id: qualify, exitChecks: checks })
    await office.act('ada', 'stageUpdate', { id: confirmed, required: ['lines', 'team', 'contacts.DECISION_MAKER'] })
    const id = await deal({ stage: qualify })
    const move = (stage: string) =>
      office.act('anna', 'opportunityMoveToStage', { id, stage }, DEAL, { 'accept-language': 'zh' })
    const early = await move(confirmed!)
    expect([refusalsIn(early), early.userErrors[0].message]).toEqual([
      ['CHECKS_OPEN stage'],
      '离开阶段“Qualify”之前须完成：Is there a budget?。',
    ])
    const check = (key: string, done: boolean) =>
      office.act(
        'anna',
        'opportunityCheck',
        { id, checks: [{ key, done }] },
        'opportunity { checks { key done stage { id } by { name } at } }',
      )
    expect(refusalsIn(await check('other', true))).toEqual(['UNKNOWN_FIELD checks.0.key'])
    const done = await check('budget', true)
    expect(done.opportunity.checks).toEqual([
      { key: 'budget', done: true, stage: { id: qualify }, by: { name: 'Anna Berg' }, at: expect.any(String) },
    ])
    expect(refusalsIn(await move(confirmed!))).toEqual([
      'REQUIRED lines',
      'REQUIRED team',
      'REQUIRED contacts.DECISION_MAKER',
    ])
    const boss = await office.make('anna', 'contact', { name: 'Otto Ott' })
    await line(id, {})
    await office.act('anna', 'opportunityUpdate', {
      id,
      team: [{ user: office.ids['anna'] }],
      contacts: [{ contact: boss, role: 'DECISION_MAKER' }],
    })
    expect((await move(confirmed!)).opportunity.stage.name).toBe('Opportunity confirmed')
    expect((await move(contact!)).opportunity.stage.name).toBe('Contact')
    await office.act('ada', 'stageUpdate', { id: qualify, exitChecks: [] })
    await office.act('ada', 'stageUpdate', { id: confirmed, required: [] })
  })
})
