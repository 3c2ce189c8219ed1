import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { describeEngines } from '../engines.ts'
import { codeOf, refusalsIn } from '../stories/office.ts'
import { type Desk, EVENTS, openDesk } from './desk.ts'

const PIPELINE = `subscription Board($pipeline: ID!) {
  pipelineChanged(pipelineId: $pipeline) { kind opportunityId opportunity { name amount { amount } } }
}`

describeEngines('what a webhook sends', (open) => {
  let desk: Desk
  let pipeline: string
  beforeAll(async () => {
    desk = await openDesk(await open())
    pipeline = (await desk.ask('ada', '{ pipelines { nodes { id } } }')).pipelines.nodes[0].id
  })
  afterAll(() => desk.close())
  afterEach(() => desk.clear())

  const named = () => desk.heard().map(({ body }) => body.data.events.event.subject?.name ?? null)

  it('is what its owner sees, and nothing of others', async () => {
    await desk.hook('anna')
    const mine = await desk.make('anna', 'account', { name: 'Mine' })
    await desk.make('ming', 'account', { name: 'Hers alone' })
    await desk.settle()
    expect(named()).toEqual(['Mine'])
    await desk.does('ada', 'accountUpdate', { id: mine, owner: desk.ids['ming'] })
    await desk.settle()
    const [left, ...more] = desk.heard()
    expect(more).toEqual([])
    expect(left!.body.data.events.event).toMatchObject({ subjectId: mine, subject: null, changes: [] })
    await desk.does('ada', 'accountUpdate', { id: mine, name: 'Out of sight' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
  })

  it('follows a board with variables, and tells who left', async () => {
    await desk.hook('anna', { document: PIPELINE, variables: { pipeline } })
    const deal = await desk.make('anna', 'opportunity', { name: 'Deal', amount: { amount: '10', currency: 'EUR' } })
    await desk.settle()
    expect(desk.heard().map(({ body }) => body.data.pipelineChanged)).toEqual([
      { kind: 'ENTERED', opportunityId: deal, opportunity: { name: 'Deal', amount: { amount: '10.00' } } },
    ])
    await desk.does('ada', 'opportunityUpdate', { id: deal, owner: desk.ids['ming'] })
    await desk.settle()
    expect(desk.heard().map(({ body }) => body.data.pipelineChanged)).toEqual([
      { kind: 'LEFT', opportunityId: deal, opportunity: null },
    ])
  })

  it('is without what its owner may no longer see, also where it waits to be sent again', async () => {
    const role = await desk.make('ada', 'role', {
      name: 'Looks',
      grants: [
        { noun: 'account', verb: '*', reach: 'ALL' },
        { noun: 'webhook', verb: '*', reach: 'OWN' },
      ],
    })
    const user = await desk.make('ada', 'user', { name: 'Lu', roles: [role] })
    const made = await desk.act('ada', 'keyCreate', { name: 'Lu', user }, 'secret key { id }')
    desk.keys['lu'] = made.secret
    const { id } = await desk.hook('lu')
    desk.receiver.answers(500)
    const input = { name: 'Rich', annualRevenue: { amount: '5', currency: 'EUR' } }
    await desk.make('ada', 'account', input)
    await desk.settle()
    const [before] = desk.heard()
    expect(before!.body.data.events.event.subject.annualRevenue).toEqual({ amount: '5.00' })
    expect((await desk.deliveries(id, {}, 'lu'))[0].payload).toEqual(before!.body)
    await desk.does('ada', 'roleUpdate', {
      id: role,
      fields: [{ noun: 'account', field: 'annualRevenue', access: 'HIDDEN' }],
    })
    expect((await desk.deliveries(id, {}, 'lu'))[0].payload).toBeNull()
    desk.receiver.takes()
    desk.pass(10_000)
    await desk.settle()
    const [after] = desk.heard()
    expect(after!.id).toBe(before!.id)
    expect(after!.body.data.events.event.subject).toMatchObject({ name: 'Rich', annualRevenue: null })
    expect(after!.text).not.toContain('5.00')

    await desk.does('ada', 'keyArchive', { id: made.key.id })
    await desk.make('ada', 'account', { name: 'Unheard' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
    expect(await desk.show(id)).toMatchObject({ status: 'PAUSED', reason: 'NOBODY' })
  })

  it('stops where its owner is archived, before what waits is sent', async () => {
    await desk.hire('tom', 'Tom', 'Seller', desk.teams.europe)
    const { id } = await desk.hook('tom')
    desk.receiver.answers(500)
    await desk.make('tom', 'account', { name: 'Waits' })
    await desk.settle()
    expect(desk.heard()).toHaveLength(1)
    await desk.does('ada', 'userArchive', { id: desk.ids['tom'] })
    desk.receiver.takes()
    desk.pass(10_000)
    await desk.settle()
    expect(desk.heard()).toEqual([])
    expect(await desk.show(id)).toMatchObject({ status: 'PAUSED', reason: 'NOBODY' })
  })

  it('goes no further than the key with which it was made', async () => {
    const scopes = ['webhook:*', 'contact:read']
    const made = await desk.act('ada', 'keyCreate', { name: 'Narrow', user: desk.ids['anna'], scopes }, 'secret')
    desk.keys['narrow'] = made.secret
    await desk.hook('narrow')
    await desk.make('anna', 'account', { name: 'Beyond the key' })
    await desk.make('anna', 'contact', { name: 'Within' })
    await desk.settle()
    expect(desk.heard().map(({ body }) => body.type)).toEqual(['contact.created'])

    const wide = await desk.hook('anna')
    await desk.does('narrow', 'webhookUpdate', { id: wide.id, document: `${EVENTS} # mine` })
    await desk.make('anna', 'account', { name: 'Beyond the key too' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
  })

  it('is stopped where its document is refused by now', async () => {
    const { id } = await desk.hook('anna', { document: PIPELINE, variables: { pipeline } })
    await desk.does('ada', 'webhookUpdate', { id, variables: { pipeline: 'pipe_00000000000000000000000000' } })
    await desk.make('anna', 'opportunity', { name: 'Unseen' })
    await desk.settle()
    const { status, reason, note } = await desk.show(id)
    expect([status, reason]).toEqual(['PAUSED', 'REFUSED'])
    expect(note).toBe('BAD_REQUEST: There is no pipeline of that id which you may see.')
    await desk.does('anna', 'webhookUpdate', { id, variables: { pipeline } })
    await desk.does('anna', 'webhookResume', { id })
    await desk.settle()
    expect(desk.heard()).toHaveLength(1)
  })

  it('shows what cannot be answered as a failure, and sends it when that is mended', async () => {
    const wrong = `subscription { events(filter: {types: ["account.created"]}) {
      event { subject { ... on Account { opportunities(filter: {probability: {eq: 5}}, first: 1) { nodes { id } } } } } } }`
    const role = await desk.make('ada', 'role', {
      name: 'No chances',
      grants: [
        { noun: 'account', verb: '*', reach: 'ALL' },
        { noun: 'opportunity', verb: 'READ', reach: 'ALL' },
        { noun: 'webhook', verb: '*', reach: 'OWN' },
      ],
      fields: [{ noun: 'opportunity', field: 'probability', access: 'HIDDEN' }],
    })
    const user = await desk.make('ada', 'user', { name: 'Nora', roles: [role] })
    desk.keys['nora'] = (await desk.act('ada', 'keyCreate', { name: 'Nora', user }, 'secret')).secret
    const { id } = await desk.hook('nora', { document: wrong })
    await desk.make('nora', 'account', { name: 'Unanswered' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
    const [delivery] = await desk.deliveries(id, { status: ['RENDER_ERROR'] })
    expect(delivery).toMatchObject({ payload: null, attempts: [], type: 'account.created' })
    expect(delivery.error).toMatch(/^FORBIDDEN: /)
    await desk.does('ada', 'roleUpdate', { id: role, fields: [] })
    await desk.does('nora', 'webhookReplay', { id, deliveryId: delivery.id })
    await desk.settle()
    expect(desk.heard().map(({ id }) => id)).toEqual([delivery.id])
  })

  it('is shown with its messages to those alone whose roles let them see these', async () => {
    const { id } = await desk.hook('anna')
    await desk.make('anna', 'account', { name: 'Shown' })
    await desk.settle()
    const payloads = async (who: string) =>
      (await desk.deliveries(id, {}, who)).map(({ payload }) => payload?.type ?? null)
    expect(await payloads('anna')).toEqual(['account.created'])
    expect(await payloads('ada')).toEqual(['account.created'])
    expect(await payloads('mei')).toEqual([null])
    const fields = [{ noun: 'webhook', field: 'deliveries', access: 'HIDDEN' }]
    const grants = [{ noun: 'webhook', verb: 'READ', reach: 'ALL' }]
    const role = await desk.make('ada', 'role', { name: 'No messages', grants, fields })
    const user = await desk.make('ada', 'user', { name: 'Kim', roles: [role] })
    desk.keys['kim'] = (await desk.act('ada', 'keyCreate', { name: 'Kim', user }, 'secret')).secret
    const told = await desk.tell('kim', `{ webhook(id: "${id}") { name deliveries { totalCount } } }`)
    expect(told.data.webhook).toEqual({ name: 'Shop', deliveries: null })
    expect(told.extensions.hidden).toEqual([['webhook', 'deliveries']])
  })

  it('is nothing that a key for registered documents may lay down', async () => {
    const input = { name: 'Trusted', user: desk.ids['anna'], documents: 'TRUSTED' }
    const made = await desk.act('ada', 'keyCreate', input, 'secret')
    expect(made.userErrors).toEqual([])
    desk.keys['trusted'] = made.secret
    const query = 'mutation ($input: WebhookCreateInput!) { webhookCreate(input: $input) { userErrors { code } } }'
    const register = { app: 'shop', documents: [{ source: query }] }
    await desk.ask(
      'ada',
      'mutation ($input: TrustedDocumentsRegisterInput!) { trustedDocumentsRegister(input: $input) { results { outcome } } }',
      { input: register },
    )
    const told = await desk.tell('trusted', query, { input: { name: 'Any', url: desk.receiver.url, document: EVENTS } })
    expect(codeOf(told)).toBe('FORBIDDEN')
  })

  it('is for its owner and administrators to say', async () => {
    const { id } = await desk.hook('anna')
    const other = await desk.act('ming', 'webhookUpdate', { id, url: desk.receiver.url })
    expect(refusalsIn(other)).toEqual(['NOT_FOUND id'])
    const manager = await desk.act('mei', 'webhookUpdate', { id, url: `${desk.receiver.url}/mine` })
    expect(refusalsIn(manager)).toEqual(['NOT_ALLOWED url'])
    await desk.does('mei', 'webhookUpdate', { id, name: 'Renamed' })
    expect(refusalsIn(await desk.act('mei', 'webhookRotateSecret', { id }))).toEqual(['NOT_ALLOWED id'])
    await desk.does('ada', 'webhookUpdate', { id, url: `${desk.receiver.url}/hers` })
    const foreign = { name: 'Foreign', url: desk.receiver.url, document: EVENTS, owner: desk.ids['anna'] }
    expect(refusalsIn(await desk.act('mei', 'webhookCreate', foreign))).toEqual(['NOT_ALLOWED owner'])
    const given = await desk.act('ada', 'webhookCreate', foreign, 'webhook { id owner { name } createdBy { name } }')
    expect(given.webhook.owner.name).toBe('Anna Berg')
    await desk.make('ming', 'account', { name: 'Not for Anna' })
    await desk.settle()
    expect(desk.heard()).toEqual([])
    await desk.does('ada', 'webhookArchive', { id: given.webhook.id })
  })

  it.each([
    ['{ viewer { name } }', 'document', 'must be a subscription'],
    ['subscription { events { nothing } }', 'document', 'Cannot query field'],
    ['subscription { events { cursor } } subscription B { events { cursor } }', 'document', 'must'],
    ['subscription A { events { cursor } } query B { viewer { name } }', 'document', 'one operation'],
    ['subscription { ...F } fragment F on Subscription { events { cursor } }', 'document', 'named in the operation'],
    ['subscription {', 'document', 'Syntax Error'],
    [PIPELINE, 'variables', '$pipeline'],
  ])('refuses %s', async (document, field, why) => {
    const input = { name: 'Wrong', url: desk.receiver.url, document }
    const { userErrors } = await desk.act('anna', 'webhookCreate', input)
    expect(userErrors).toMatchObject([{ code: 'WEBHOOK_DOCUMENT', field: [field] }])
    expect(userErrors[0].message).toContain(why)
  })

  it.each([
    ['http://example.com/hook', 'https'],
    ['https://user:pw@example.com/', 'user'],
    ['https://10.0.0.1/', 'internet'],
    ['https://[::1]/', 'internet'],
    ['ftp://example.com/', 'such as'],
    ['https://example.com/#x', 'fragment'],
  ])('does not go to %s', async (url, why) => {
    const { userErrors } = await desk.act('anna', 'webhookCreate', { name: 'Wrong', url, document: EVENTS })
    expect(userErrors).toMatchObject([{ code: 'WEBHOOK_URL', field: ['url'] }])
    expect(userErrors[0].message).toContain(why)
    // The operator can open hosts, and no address that is none.
    expect(userErrors[0].message.includes('RAPPORT_WEBHOOK_ALLOW')).toBe(['https', 'internet'].includes(why))
    const { userErrors: chinese } = await desk.act(
      'anna',
      'webhookCreate',
      { name: 'Wrong', url, document: EVENTS },
      'cursor',
      {
        'accept-language': 'zh',
      },
    )
    expect(chinese[0].message).toMatch(/^url 必须是/)
  })

  it('has a secret that is shown this once and stands nowhere else', async () => {
    const query =
      'mutation ($input: WebhookCreateInput!) { webhookCreate(input: $input, idempotencyKey: "once") { secret webhook { id } userErrors { code } } }'
    const input = { name: 'Once', url: desk.receiver.url, document: EVENTS }
    const first = (await desk.ask('anna', query, { input })).webhookCreate
    const again = (await desk.ask('anna', query, { input })).webhookCreate
    expect(first.secret).toMatch(/^whsec_/)
    expect(again).toEqual({ secret: null, webhook: first.webhook, userErrors: [] })
    const told = await desk.tell('anna', `{ webhook(id: "${first.webhook.id}") { secrets } }`)
    expect(codeOf(told)).toBe('BAD_REQUEST')
    const rows = await desk.database.read.selectFrom('Idempotency').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(first.secret)
    await desk.does('ada', 'webhookArchive', { id: first.webhook.id })
  })
})
