import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { describeEngines } from '../engines.ts'
import { codeOf, type Office, openOffice, refusalsIn } from './office.ts'

const CREATE = `mutation ($input: AccountCreateInput!) {
  accountCreate(input: $input) { account { id name } cursor userErrors { code message field } } }`
const ROWS = `mutation ($rows: [AccountRowInput!]!, $policy: ErrorPolicy, $dryRun: Boolean) {
  accountsBulkUpsert(rows: $rows, match: {externalIdSource: "erp"}, errorPolicy: $policy, dryRun: $dryRun) {
    results { index outcome id userErrors { code field } } userErrors { code field } } }`
const UPSERT = `mutation ($match: AccountMatch!, $input: AccountRowInput!) {
  accountUpsert(match: $match, input: $input) { account { id name tier } created userErrors { code message field } } }`

describeEngines('Writing', (open) => {
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

  const eventsOf = async (subjectId: string) => {
    const rows = await database.read.selectFrom('Event').selectAll().where('subjectId', '=', subjectId).execute()
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const count = async (filter: object) => {
    const query = 'query ($filter: AccountFilter!) { accounts(filter: $filter) { totalCount } }'
    return (await office.ask('ada', query, { filter })).accounts.totalCount
  }

  it('fifty requests of Anna with one key make one account and one event', async () => {
    const input = { input: { name: 'Once GmbH', domains: ['once.example'] } }
    const sent = Array.from({ length: 50 }, () => office.tell('anna', CREATE, input, { 'idempotency-key': 'fifty' }))
    const told = await Promise.all(sent)
    expect(told.map(({ status, errors }) => [status, errors])).toEqual(told.map(() => [200, undefined]))
    const ids = new Set(told.map(({ data }) => data.accountCreate.account.id))
    expect(ids.size).toBe(1)
    expect(new Set(told.map(({ data }) => data.accountCreate.cursor)).size).toBe(1)
    expect(told.filter(({ extensions }) => extensions.idempotency?.replayed).length).toBe(49)
    expect(await count({ name: { eq: 'Once GmbH' } })).toBe(1)
    expect((await eventsOf([...ids][0]!)).map(({ type }) => type)).toEqual(['account.created'])
    const other = await office.tell('anna', CREATE, { input: { name: 'Other' } }, { 'idempotency-key': 'fifty' })
    expect(codeOf(other)).toBe('IDEMPOTENCY_MISMATCH')
  })

  it('of two who expect one version one gets CONFLICT, with the account as it stands', async () => {
    const id = await office.make('anna', 'account', { name: 'Version AG' })
    const change = (who: string, tier: string) =>
      office.act(who, 'accountUpdate', { id, expectedVersion: 1, tier }, 'account { version tier }')
    const both = await Promise.all([change('anna', 'gold'), change('ada', 'silver')])
    const [won, lost] = both[0].userErrors.length === 0 ? both : both.toReversed()
    expect(won.account.version).toBe(2)
    expect(refusalsIn(lost)).toEqual(['CONFLICT expectedVersion'])
    expect(lost.account).toEqual({ version: 2, tier: won.account.tier })
  })

  it('of two who expect none both have their way, and the events tell before and after', async () => {
    const id = await office.make('anna', 'account', { name: 'Both AG', industry: 'Food' })
    const changes = [office.act('anna', 'accountUpdate', { id, tier: 'gold' })]
    changes.push(office.act('ada', 'accountUpdate', { id, industry: 'Optics' }))
    expect((await Promise.all(changes)).map(refusalsIn)).toEqual([[], []])
    const { account } = await office.ask('anna', 'query ($id: ID!) { account(id: $id) { tier industry version } }', {
      id,
    })
    expect(account).toEqual({ tier: 'gold', industry: 'Optics', version: 3 })
    const told = (await eventsOf(id)).slice(1).map(({ changes: fields, actorId }) => ({ fields, actorId }))
    expect(told).toHaveLength(2)
    expect(told).toContainEqual({
      fields: [{ field: 'tier', before: null, after: 'gold' }],
      actorId: office.ids['anna'],
    })
    expect(told.flatMap(({ fields }) => fields)).toContainEqual({ field: 'industry', before: 'Food', after: 'Optics' })
  })

  it('ATOMIC leaves nothing of a row that fails, PER_ROW only that row, a dry run nothing at all', async () => {
    const row = (id: string, more: object = {}) => ({
      name: `Row ${id}`,
      externalIds: [{ source: 'erp', id }],
      ...more,
    })
    const rows = [row('1'), row('2', { annualRevenue: { amount: '1.005', currency: 'EUR' } }), row('3')]
    const load = async (variables: object) => (await office.ask('anna', ROWS, variables)).accountsBulkUpsert
    const whole = await load({ rows, policy: 'ATOMIC' })
    expect(whole).toEqual({
      results: [],
      userErrors: [expect.objectContaining({ field: ['rows', '1', 'annualRevenue', 'amount'] })],
    })
    expect(await count({ name: { startsWith: 'Row ' } })).toBe(0)
    const shown = await load({ rows, policy: 'PER_ROW', dryRun: true })
    const outcomes = (payload: any) => payload.results.map((one: { outcome: string }) => one.outcome)
    expect(outcomes(shown)).toEqual(['CREATED', 'FAILED', 'CREATED'])
    expect(await count({ name: { startsWith: 'Row ' } })).toBe(0)
    const each = await load({ rows, policy: 'PER_ROW' })
    expect(outcomes(each)).toEqual(['CREATED', 'FAILED', 'CREATED'])
    expect(each.results[1]).toMatchObject({ index: 1, id: null, userErrors: [{ code: 'TOO_PRECISE' }] })
    expect(await count({ name: { startsWith: 'Row ' } })).toBe(2)
    expect(outcomes(await load({ rows: [row('1'), row('3', { tier: 'new' })] }))).toEqual(['UNCHANGED', 'UPDATED'])
    const twins = await load({ rows: [row('9'), row('9'), row('10')], policy: 'PER_ROW' })
    expect(outcomes(twins)).toEqual(['FAILED', 'FAILED', 'CREATED'])
    const acts = new Set(
      (await eventsOf(each.results[0].id)).concat(await eventsOf(each.results[2].id)).map(({ actId }) => actId),
    )
    expect(acts.size).toBe(2)
  })

  it('what others point to is not deleted, and is told by number, in the language of the reader', async () => {
    const id = await office.make('ada', 'account', { name: 'Needed' })
    await office.make('ada', 'account', { name: 'Branch', parent: id })
    const contact = await office.make('ada', 'contact', { name: 'Eva', accounts: [{ account: id }] })
    for (const name of ['One', 'Two']) await office.make('ada', 'opportunity', { name, account: id })
    const refused = await office.act('ada', 'accountDelete', { id }, 'deletedId')
    expect(refused).toMatchObject({ deletedId: null, userErrors: [{ code: 'HAS_DEPENDENTS', field: ['id'] }] })
    for (const part of ['account: 1', 'contact: 1', 'opportunity: 2'])
      expect(refused.userErrors[0].message).toContain(part)
    const chinese = await office.act('ada', 'accountDelete', { id }, 'deletedId', {
      'accept-language': 'zh-CN,zh;q=0.9',
    })
    for (const part of ['客户：1', '联系人：1', '商机：2', '归档'])
      expect(chinese.userErrors[0].message).toContain(part)
    expect((await office.act('ada', 'contactDelete', { id: contact }, 'deletedId')).deletedId).toBe(contact)
    const { account } = await office.ask('ada', 'query ($id: ID!) { account(id: $id) { name } }', { id })
    expect(account).toEqual({ name: 'Needed' })
  })

  it('what is archived leaves lists, counts, sums and search until it comes back', async () => {
    const id = await office.make('anna', 'account', { name: 'Put Away Ltd' })
    const LISTS = `query ($filter: AccountFilter!, $archived: Boolean, $id: ID!) {
      accounts(filter: $filter, includeArchived: $archived) { totalCount nodes { name archivedAt } }
      accountsAggregate(filter: $filter, includeArchived: $archived) { rows { count } }
      search(query: "Put Away") { id } account(id: $id) { allowed archivedAt } }`
    const seen = async (archived?: boolean) => {
      const told = await office.ask('anna', LISTS, { filter: { name: { eq: 'put away ltd' } }, archived, id })
      return { ...told, counts: [told.accounts.totalCount, told.accountsAggregate.rows[0].count, told.search.length] }
    }
    expect((await seen()).counts).toEqual([1, 1, 1])
    expect(refusalsIn(await office.act('anna', 'accountArchive', { id }))).toEqual([])
    const away = await seen()
    expect(away.counts).toEqual([0, 0, 0])
    expect(away.account.allowed).toContain('UNARCHIVE')
    expect((await seen(true)).counts).toEqual([1, 1, 0])
    expect(refusalsIn(await office.act('anna', 'accountUnarchive', { id }))).toEqual([])
    expect((await seen()).counts).toEqual([1, 1, 1])
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      'account.created',
      'account.archived',
      'account.unarchived',
    ])
  })

  it('upserts by external id, by id and by domain; a domain of two is AMBIGUOUS', async () => {
    const upsert = async (match: object, input: object, headers = {}) =>
      (await office.ask('anna', UPSERT, { match, input }, headers)).accountUpsert
    const byOther = { externalId: { source: 'sap', id: 'A-1' } }
    const made = await upsert(byOther, { name: 'Upsert KG', domains: ['upsert.example'] })
    expect(made).toMatchObject({ created: true, userErrors: [] })
    const { id } = made.account
    expect(await upsert(byOther, { tier: 'gold' })).toMatchObject({ created: false, account: { id, tier: 'gold' } })
    expect(await upsert({ id }, { tier: 'silver' })).toMatchObject({ created: false, account: { id, tier: 'silver' } })
    const byDomain = { domain: 'HTTPS://www.upsert.example/imprint' }
    expect(await upsert(byDomain, { tier: 'tin' })).toMatchObject({ created: false, account: { id, tier: 'tin' } })
    await office.make('anna', 'account', { name: 'Upsert 2', domains: ['upsert.example'] })
    const english = await upsert(byDomain, { tier: 'lead' })
    expect(english.userErrors).toMatchObject([{ code: 'AMBIGUOUS' }])
    const chinese = await upsert(byDomain, { tier: 'lead' }, { 'accept-language': 'zh' })
    expect(chinese.userErrors[0].message).toMatch(/2 条客户记录/)
    const missing = await upsert({ externalId: { source: 'sap', id: 'none' } }, { tier: 'x' })
    expect(refusalsIn(missing)).toEqual(['REQUIRED name'])
  })

  it('takes the id of the client, in the spelling of a UUID too, once', async () => {
    const uuid = '01890A5D-AC96-774B-BCCE-B302099A8057'
    const id = await office.make('anna', 'account', { id: uuid, name: 'Own id' })
    expect(id).toMatch(/^acc_[0-9a-hjkmnp-tv-z]{26}$/)
    for (const spelling of [uuid, id, uuid.toLowerCase()]) {
      const again = await office.act('anna', 'accountCreate', { id: spelling, name: 'Again' }, 'account { id name }')
      expect(again).toMatchObject({ account: { id, name: 'Own id' }, userErrors: [{ code: 'ALREADY_EXISTS' }] })
    }
    const stranger = await office.act('ming', 'accountCreate', { id, name: 'Mine' }, 'account { id }')
    expect(stranger).toMatchObject({ account: null, userErrors: [{ code: 'ALREADY_EXISTS' }] })
    const { account, node, accounts } = await office.ask(
      'anna',
      `{ account(id: "${uuid}") { name } node(id: "${id}") { id }
      accounts(filter: {id: {in: ["${uuid}"]}}) { nodes { id } } }`,
    )
    expect([account, node, accounts.nodes]).toEqual([{ name: 'Own id' }, { id }, [{ id }]])
    expect((await office.act('anna', 'accountUpdate', { id: uuid, tier: 'x' }, 'account { id }')).account).toEqual({
      id,
    })
  })

  it('refuses in English and in Chinese, with the field and what is allowed', async () => {
    const input = { name: ' ', employees: -1, website: 'nowhere', parent: 'acc_0' }
    const told = (language: string) =>
      office.act('anna', 'accountCreate', input, 'cursor', { 'accept-language': language })
    const [english, chinese] = [await told('de, en;q=0.5'), await told('zh-Hant-TW')]
    expect(refusalsIn(english).sort()).toEqual(refusalsIn(chinese).sort())
    expect(
      refusalsIn(english)
        .map((one) => one.split(' ')[1])
        .sort(),
    ).toEqual(['employees', 'name', 'parent', 'website'])
    for (const { message } of chinese.userErrors) expect(message).toMatch(/[\p{Script=Han}]/u)
    for (const { message } of english.userErrors) expect(message).not.toMatch(/[\p{Script=Han}]/u)

    const wrong = { name: 'Eva', emails: ['eva'], phones: ['none'], languages: ['?'] }
    const people = await office.act('anna', 'contactCreate', wrong, 'cursor', { 'accept-language': 'zh' })
    const messages: string[] = people.userErrors.map(({ message }: { message: string }) => message)
    expect(messages).toEqual([
      'emails.0 必须是有效的电子邮件地址，例如 ann@example.com。',
      'phones.0 必须是有效的电话号码（3 至 20 位数字），例如 +86 10 12345678。',
      'languages.0 必须是有效的 BCP 47 语言标签，例如 zh-Hant 或 en。',
    ])
  })
})
