import { expect, test } from 'vitest'
import { describeEngines } from '../engines.ts'
import { errors, hire, openHouse } from './house.ts'

const CREATE = `mutation ($input: AccountCreateInput!, $key: String) { accountCreate(input: $input, idempotencyKey: $key) { account { id name version } cursor userErrors { code message field } } }`
const UPDATE = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { name version employees } cursor userErrors { code message field } } }`
const BULK = `mutation ($rows: [AccountRowInput!]!, $policy: ErrorPolicy, $dryRun: Boolean, $key: String) {
  accountsBulkUpsert(rows: $rows, match: { externalIdSource: "csv" }, errorPolicy: $policy, dryRun: $dryRun, idempotencyKey: $key) {
    results { index outcome id userErrors { code field } } cursor userErrors { code field message } } }`

const row = (id: string, more: object = {}) => ({ name: id, externalIds: [{ source: 'csv', id }], ...more })

describeEngines('writing through the API', (open) => {
  async function company() {
    const database = await open()
    const people = await hire(database, ['Anna', 'Boris'])
    const { as } = openHouse(database, people)
    const anna = as('anna')
    const events = async () => {
      const { total } = await database.read
        .selectFrom('Event')
        .select(({ fn }) => fn.countAll().as('total'))
        .executeTakeFirstOrThrow()
      return Number(total)
    }
    const create = async (input: object) => (await anna(CREATE, { input })).body.data.accountCreate.account.id as string
    return { database, people, as, anna, events, create }
  }

  test('creates, updates, archives, brings back and deletes, each with a cursor', async () => {
    const { anna, events } = await company()
    const made = (await anna(CREATE, { input: { name: 'Shop' } })).body.data.accountCreate
    expect(made).toEqual({
      account: { id: expect.stringMatching(/^acc_/), name: 'Shop', version: 1 },
      cursor: expect.any(String),
      userErrors: [],
    })
    const { id } = made.account
    const same = (await anna(UPDATE, { input: { id, name: 'Shop' } })).body.data.accountUpdate
    expect(same).toMatchObject({ account: { version: 1 }, cursor: null, userErrors: [] })
    const changed = (await anna(UPDATE, { input: { id, name: 'Laden', expectedVersion: 1 } })).body.data.accountUpdate
    expect(changed).toMatchObject({ account: { name: 'Laden', version: 2 }, userErrors: [] })
    const { body } = await anna(
      `mutation ($input: RecordVersionInput!) {
        away: accountArchive(input: $input) { account { archivedAt allowed } userErrors { code } }
        back: accountUnarchive(input: $input) { account { archivedAt } userErrors { code } }
        stale: accountDelete(input: {id: "${id}", expectedVersion: 2}) { deletedId account { version } userErrors { code } }
        gone: accountDelete(input: $input) { deletedId account { id } cursor userErrors { code } } }`,
      { input: { id } },
    )
    expect(body.data.away.account).toEqual({
      archivedAt: expect.any(String),
      allowed: ['UPDATE', 'UNARCHIVE', 'DELETE', 'RATE'],
    })
    expect(body.data.back.account).toEqual({ archivedAt: null })
    expect(body.data.stale).toEqual({
      ...{ deletedId: null, account: { version: 4 } },
      userErrors: [{ code: 'CONFLICT' }],
    })
    expect(body.data.gone).toEqual({ deletedId: id, account: null, cursor: expect.any(String), userErrors: [] })
    expect((await anna(`{ account(id: "${id}") { id } }`)).body.data.account).toBeNull()
    expect(await events()).toBe(5)
  })

  test('refuses in the language of the client, with the path of the field, and writes nothing', async () => {
    const { anna, events } = await company()
    const input = { name: ' ', employees: -1, annualRevenue: { amount: '1.234', currency: 'EUR' } }
    const english = (await anna(CREATE, { input })).body.data.accountCreate
    expect(english.account).toBeNull()
    expect(english.cursor).toBeNull()
    expect(english.userErrors.map((one: { field: string[] }) => one.field[0]).sort()).toEqual([
      'annualRevenue',
      'employees',
      'name',
    ])
    const chinese = (await anna(CREATE, { input }, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })).body.data
      .accountCreate
    expect(chinese.userErrors[0].message).toMatch(/\p{Script=Han}/u)
    expect(await events()).toBe(0)
  })

  test('shows the record that stands in the way', async () => {
    const { anna, create } = await company()
    const id = await create({ name: 'Shop' })
    const stale = (await anna(UPDATE, { input: { id, name: 'Mine', expectedVersion: 7 } })).body.data.accountUpdate
    expect(stale).toMatchObject({ account: { name: 'Shop', version: 1 }, userErrors: [{ code: 'CONFLICT' }] })
    const twice = (await anna(CREATE, { input: { id, name: 'Again' } })).body.data.accountCreate
    expect(twice).toMatchObject({
      account: { id, name: 'Shop' },
      userErrors: [{ code: 'ALREADY_EXISTS', field: ['id'] }],
    })
  })

  test('upserts by external id, id and domain, and says whether the record is new', async () => {
    const { anna } = await company()
    const upsert = async (match: object, input: object) => {
      const { body } = await anna(
        `mutation ($match: AccountMatch!, $input: AccountRowInput!) { accountUpsert(match: $match, input: $input) { account { id name parent { name } externalIds { id } } created userErrors { code field } } }`,
        { match, input },
      )
      expect(body.errors).toBeUndefined()
      return body.data.accountUpsert
    }
    const byCsv = { externalId: { source: 'csv', id: 'a' } }
    expect(await upsert(byCsv, { name: 'A', domains: ['a.example'] })).toMatchObject({
      created: true,
      account: { externalIds: [{ id: 'a' }] },
    })
    expect(await upsert(byCsv, { name: 'AA' })).toMatchObject({ created: false, account: { name: 'AA' } })
    expect(await upsert({ domain: 'A.example' }, { name: 'AAA' })).toMatchObject({
      created: false,
      account: { name: 'AAA' },
    })
    const child = { name: 'B', parentExternalId: { source: 'csv', id: 'a' } }
    expect(await upsert({ externalId: { source: 'csv', id: 'b' } }, child)).toMatchObject({
      created: true,
      account: { parent: { name: 'AAA' } },
    })
    const lost = { name: 'C', parentExternalId: { source: 'csv', id: 'nobody' } }
    expect(await upsert({ externalId: { source: 'csv', id: 'c' } }, lost)).toMatchObject({
      ...{ created: false, account: null },
      userErrors: [{ code: 'NOT_FOUND', field: expect.arrayContaining(['parentExternalId']) }],
    })
  })

  test('fifty requests with one key at once make one record and one event', async () => {
    const { anna, events } = await company()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => anna(CREATE, { input: { name: 'Once' }, key: 'k1' })),
    )
    const ids = new Set(answers.map(({ body }) => body.data.accountCreate.account.id))
    const cursors = new Set(answers.map(({ body }) => body.data.accountCreate.cursor))
    expect([ids.size, cursors.size]).toEqual([1, 1])
    expect(answers.filter(({ body }) => body.extensions.idempotency?.replayed)).toHaveLength(49)
    expect(await events()).toBe(1)
  })

  test('a key belongs to one request of one person; refusals are not kept', async () => {
    const { anna, as, events } = await company()
    const post = (ask: typeof anna, input: object) => ask(CREATE, { input }, { 'idempotency-key': 'k2' })
    expect((await post(anna, { name: '' })).body.data.accountCreate.userErrors).toHaveLength(1)
    const first = await post(anna, { name: 'Shop', employees: 1 })
    const reordered = await post(anna, { employees: 1, name: 'Shop' })
    expect(reordered.body.data).toEqual(first.body.data)
    expect(reordered.body.extensions.idempotency).toEqual({ replayed: true, fields: ['accountCreate'] })
    const other = await post(anna, { name: 'Other' })
    expect(other.body.errors[0].extensions.code).toBe('IDEMPOTENCY_MISMATCH')
    expect((await post(as('boris'), { name: 'Shop', employees: 1 })).body.extensions.idempotency).toBeUndefined()
    const two = await anna(
      'mutation { a: accountCreate(input: {name: "A"}) { cursor } b: accountCreate(input: {name: "B"}) { cursor } }',
      {},
      { 'idempotency-key': 'k3' },
    )
    expect(two.body.errors.map((one: { extensions: { code: string } }) => one.extensions.code)).toContain('BAD_REQUEST')
    expect(two.status).toBe(400)
    expect(await events()).toBe(2)
  })

  test('a key is forgotten after a day', async () => {
    const { database, anna } = await company()
    await anna(CREATE, { input: { name: 'A' }, key: 'old' })
    await database.unit(({ sql }) =>
      sql.updateTable('Idempotency').set({ createdAt: '2020-01-01T00:00:00.000Z' }).execute(),
    )
    const again = await anna(CREATE, { input: { name: 'B' }, key: 'old' })
    expect(again.body.data.accountCreate.account.name).toBe('B')
    expect(again.body.extensions.idempotency).toBeUndefined()
  })

  test('bulk: ATOMIC leaves nothing, PER_ROW fails only the bad row, a second run changes nothing', async () => {
    const { anna, events } = await company()
    const rows = [row('a'), row('b', { employees: -5 }), row('c', { parentExternalId: { source: 'csv', id: 'a' } })]
    const atomic = (await anna(BULK, { rows })).body.data.accountsBulkUpsert
    expect(atomic).toMatchObject({
      results: [],
      cursor: null,
      userErrors: [{ code: 'OUT_OF_RANGE', field: ['rows', '1', 'employees'] }],
    })
    expect(await events()).toBe(0)
    const each = (await anna(BULK, { rows, policy: 'PER_ROW' })).body.data.accountsBulkUpsert
    expect(each.results.map((one: { outcome: string }) => one.outcome)).toEqual(['CREATED', 'FAILED', 'CREATED'])
    expect(each.results[1].userErrors).toMatchObject([{ code: 'OUT_OF_RANGE' }])
    const again = (await anna(BULK, { rows: [rows[0], rows[2]] })).body.data.accountsBulkUpsert
    expect(again.results.map((one: { outcome: string }) => one.outcome)).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(again.cursor).toBeNull()
    expect(await events()).toBe(2)
  })

  test('bulk: a dry run tells the outcome and writes nothing; a key replays results', async () => {
    const { anna, events } = await company()
    const dry = (await anna(BULK, { rows: [row('a')], dryRun: true, key: 'dry' })).body.data.accountsBulkUpsert
    expect(dry).toMatchObject({ results: [{ index: 0, outcome: 'CREATED' }], cursor: null, userErrors: [] })
    expect(await events()).toBe(0)
    const first = await anna(BULK, { rows: [row('a'), row('b', { employees: -1 })], policy: 'PER_ROW', key: 'bulk' })
    const second = await anna(BULK, { rows: [row('a'), row('b', { employees: -1 })], policy: 'PER_ROW', key: 'bulk' })
    expect(second.body.data).toEqual(first.body.data)
    expect(second.body.extensions.idempotency.replayed).toBe(true)
    expect(await events()).toBe(1)
  })

  test('bulk: changes and archives what a filter finds, if it finds as many as expected', async () => {
    const { anna } = await company()
    await anna(BULK, { rows: [row('a', { industry: 'Retail' }), row('b', { industry: 'Retail' }), row('c')] })
    const update = (expectedCount: number) =>
      anna(
        `mutation ($n: Int) { accountsBulkUpdate(filter: { industry: { eq: "retail" } }, set: { employees: 7 }, expectedCount: $n) { results { outcome } userErrors { code } } }`,
        { n: expectedCount },
      )
    expect((await update(3)).body.data.accountsBulkUpdate).toEqual({
      results: [],
      userErrors: [{ code: 'COUNT_MISMATCH' }],
    })
    expect((await update(2)).body.data.accountsBulkUpdate).toEqual({
      results: [{ outcome: 'UPDATED' }, { outcome: 'UPDATED' }],
      userErrors: [],
    })
    const { body } = await anna(
      `mutation { accountsBulkArchive(filter: { employees: { eq: 7 } }) { results { outcome } userErrors { code } } }`,
    )
    expect(body.data.accountsBulkArchive.results).toHaveLength(2)
    expect((await anna('{ accounts { nodes { name } } }')).body.data.accounts.nodes).toEqual([{ name: 'c' }])
  })

  test('a later field of one document sees what an earlier one wrote', async () => {
    const { anna, create } = await company()
    const id = await create({ name: 'Shop' })
    const { body } = await anna(`mutation {
      a: accountUpdate(input: { id: "${id}", employees: 1 }) { account { employees version } }
      b: accountUpdate(input: { id: "${id}", employees: 2 }) { account { employees version } } }`)
    expect(body.data).toEqual({
      a: { account: { employees: 1, version: 2 } },
      b: { account: { employees: 2, version: 3 } },
    })
  })

  test('a bug is masked, logged with the request id, and leaves nothing', async () => {
    const { database, people, events } = await company()
    const broken = { ...database, unit: () => Promise.reject(new Error('secret detail')) }
    const { as } = openHouse(broken, people)
    errors.length = 0
    const { body, status } = await as('anna')(CREATE, { input: { name: 'Shop' } }, { 'x-request-id': 'r-1' })
    expect(status).toBe(200)
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'INTERNAL' }, path: ['accountCreate'] })
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(body.extensions.requestId).toBe('r-1')
    expect(errors[0]?.facts).toMatchObject({ requestId: 'r-1', error: { message: 'secret detail' } })
    expect(await events()).toBe(0)
  })
})
