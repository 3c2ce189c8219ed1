import { afterAll, beforeAll, expect, it } from 'vitest'
import * as accounts from '../../clients/typescript/src/generated/accounts.ts'
import { nouns } from '../../clients/typescript/src/generated/nouns.ts'
import * as opportunities from '../../clients/typescript/src/generated/opportunities.ts'
import * as stages from '../../clients/typescript/src/generated/stages.ts'
import { search, viewer } from '../../clients/typescript/src/generated/workspace.ts'
import { accepted, type ClientSettings, createClient, type RapportError } from '../../clients/typescript/src/index.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, serve } from '../serving.ts'

/** What a promise fails with. */
const failure = (promise: Promise<unknown>): Promise<RapportError> =>
  promise.then(
    () => expect.fail('It did not fail'),
    (thrown) => thrown,
  )

describeEngines('the TypeScript client', (open) => {
  let server: Awaited<ReturnType<typeof serve>>
  const clientOf = (settings: Partial<ClientSettings> = {}) =>
    createClient({ url: server.url, key: ADMIN_KEY, ...settings })
  beforeAll(async () => {
    server = await serve(await open())
  })
  afterAll(() => server.close())

  it('creates, reads, changes, archives and deletes a record', async () => {
    const client = clientOf()
    const { account } = await accounts.create(client, {
      name: '小明科技',
      annualRevenue: { amount: '12.30', currency: 'EUR' },
    })
    const { id } = account!
    expect(await accounts.get(client, id)).toEqual(account)
    expect(account).toMatchObject({
      annualRevenue: { amount: '12.30', currency: 'EUR' },
      owner: { id: expect.any(String) },
    })
    const changed = await accounts.update(client, { id, tier: 'gold', expectedVersion: 1 })
    expect(changed.account).toMatchObject({ tier: 'gold', version: 2 })
    const fresh = await accounts.get(client, { id }, { after: changed.cursor ?? null })
    expect(fresh!.version).toBe(2)
    expect((await search(client, { query: '小明' }))[0]).toMatchObject({ __typename: 'Account', name: '小明科技' })
    expect((await accounts.archive(client, { id })).account!.archivedAt).not.toBeNull()
    expect((await accounts.unarchive(client, { id })).account!.archivedAt).toBeNull()
    expect((await accounts.delete(client, { id })).deletedId).toBe(id)
    expect(await accounts.get(client, id)).toBeNull()
    expect((await viewer(client)).name).toEqual(expect.any(String))
  })

  it('hands on what is told beside the data', async () => {
    const told: any[] = []
    await viewer(clientOf(), {}, { onExtensions: (extensions) => told.push(extensions) })
    expect(told).toEqual([expect.objectContaining({ requestId: expect.any(String), cost: expect.any(Object) })])
  })

  it('throws refusals, in the language of the client, with what stands in the way', async () => {
    const client = clientOf({ language: 'zh' })
    const { account } = await accounts.create(client, { name: 'Refused' })
    const { id } = account!
    await accounts.update(client, { id, name: 'Refused twice' })
    const conflict = await failure(accounts.update(client, { id, name: 'Late', expectedVersion: 1 }))
    expect(conflict).toMatchObject({ code: 'CONFLICT', status: 200, data: { account: { id, name: 'Refused twice' } } })
    const refused = await failure(accounts.create(client, { name: ' ', employees: -1 }))
    expect(refused.userErrors.map(({ field }) => field)).toEqual([['name'], ['employees']])
    expect(refused.message).toMatch(/^name: .*\p{Script=Han}/u)
    expect(await failure(accounts.archive(client, { id: `acc_${'0'.repeat(26)}` }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    const wrong = await failure(client.request('{ nothing }'))
    expect(wrong).toMatchObject({ code: 'BAD_REQUEST', requestId: expect.stringMatching(/./) })
    expect(await failure(viewer(clientOf({ key: 'wrong' })))).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  })

  it('throws what a document selects of refusals', async () => {
    const refused = (selected: string) =>
      clientOf()
        .request<any>(`mutation { accountCreate(input: {name: ""}) { userErrors { ${selected} } } }`)
        .then((data) => accepted(data.accountCreate))
    await expect(refused('message')).rejects.toMatchObject({ code: 'REFUSED', message: 'name must have a value.' })
    await expect(refused('code field')).rejects.toMatchObject({ code: 'REQUIRED', message: 'name' })
  })

  it('goes through a list of many pages, both ways, without gap or repeat', async () => {
    const client = clientOf()
    const rows = Array.from({ length: 450 }, (_, n) => ({ name: `Page ${String(n).padStart(3, '0')}`, tier: 'paged' }))
    await accounts
      .bulkUpsert(
        client,
        rows.map((row, n) => ({ ...row, externalIds: [{ source: 'page', id: `${n}` }] })),
        {
          match: { externalIdSource: 'page' },
        },
      )
      .tally()
    const filter = { tier: { eq: 'paged' } }
    const names: string[] = []
    for await (const { name } of accounts.list(client, { filter, orderBy: [{ name: 'ASC' }] })) names.push(name)
    expect(names).toEqual(rows.map(({ name }) => name))
    const back: string[][] = []
    for await (const { nodes } of accounts.list(client, { filter, orderBy: [{ name: 'ASC' }], last: 200 }).pages())
      back.unshift(nodes.map(({ name }) => name))
    expect(back.map((page) => page.length)).toEqual([50, 200, 200])
    expect(back.flat()).toEqual(names)
    const list = accounts.list(client, { filter, first: 7 })
    expect((await list.page()).nodes).toHaveLength(7)
    expect(await list.count()).toBe(450)
    const { rows: groups } = await accounts.aggregate(client, { filter, groupBy: [{ tier: true }] })
    expect(groups).toMatchObject([{ count: 450, keys: [{ field: 'tier', value: 'paged' }] }])
  })

  it('speaks the verbs of the business', async () => {
    const client = clientOf()
    const { nodes } = await stages.list(client, { orderBy: [{ position: 'ASC' }] }).page()
    const { opportunity } = await opportunities.create(client, {
      name: 'Deal',
      amount: { amount: '5', currency: 'USD' },
    })
    const moved = await opportunities.moveToStage(client, { id: opportunity!.id, stage: nodes[1]!.id })
    expect(moved.opportunity).toMatchObject({ stage: { id: nodes[1]!.id, name: nodes[1]!.name }, status: 'OPEN' })
    expect((await opportunities.win(client, { id: opportunity!.id })).opportunity!.status).toBe('WON')
  })

  it('writes once, however often an answer is lost on its way', async () => {
    let lost = 0
    const client = clientOf({
      async fetch(url, init) {
        const response = await fetch(url, init)
        if (lost++ > 1) return response
        await response.text()
        throw new TypeError('The connection was cut')
      },
    })
    const { account } = await accounts.create(client, { name: 'Only once' })
    expect(lost).toBe(3)
    const found = await accounts.list(clientOf(), { filter: { name: { eq: 'Only once' } } }).page()
    expect(found.nodes.map(({ id }) => id)).toEqual([account!.id])
  })

  it('writes a stream of rows in batches, and tells what became of each', async () => {
    const client = clientOf()
    let read = 0
    let furthest = 0
    async function* rows() {
      for (; read < 2500; read++) {
        const name = read === 1234 ? '' : `Row ${read}`
        yield { name, externalIds: [{ source: 'stream', id: `${read}` }], tier: 'streamed' }
      }
    }
    const told: number[] = []
    const run = accounts.bulkUpsert(client, rows(), {
      match: { externalIdSource: 'stream' },
      onProgress: (tally) => void told.push(tally.rows),
    })
    const failed: unknown[] = []
    let next = 0
    for await (const { index, row, outcome, id, userErrors } of run) {
      expect(index).toBe(next++)
      expect(row.externalIds).toEqual([{ source: 'stream', id: `${index}` }])
      furthest = Math.max(furthest, read - index)
      if (outcome === 'FAILED') failed.push([index, id, userErrors.map(({ field }) => field.join('.'))])
    }
    expect([next, failed, told]).toEqual([2500, [[1234, null, ['name']]], [1000, 2000, 2500]])
    expect(furthest).toBeLessThanOrEqual(1000)
    expect(await run.tally()).toEqual({ rows: 2500, CREATED: 2499, UPDATED: 0, UNCHANGED: 0, FAILED: 1 })
    expect(await accounts.list(client, { filter: { tier: { eq: 'streamed' } } }).count()).toBe(2499)
  })

  it('fails where a batch is refused as a whole, with what was written before', async () => {
    const client = clientOf()
    const rows = ['One', 'Two', '', 'Four'].map((name) => ({
      name,
      tier: 'whole',
      externalIds: [{ source: 'w', id: name || '-' }],
    }))
    const options = { match: { externalIdSource: 'w' }, errorPolicy: 'ATOMIC' as const, batch: 2, dryRun: false }
    const run = accounts.bulkUpsert(client, rows, options)
    const outcomes: string[] = []
    const reading = async () => {
      for await (const { outcome } of run) outcomes.push(outcome)
    }
    const refused = await failure(reading())
    expect([refused.code, outcomes]).toEqual(['REQUIRED', ['CREATED', 'CREATED']])
    expect(refused.userErrors).toMatchObject([{ field: ['rows', '2', 'name'] }])
    expect(await accounts.list(client, { filter: { tier: { eq: 'whole' } } }).count()).toBe(2)
  })

  it('repeats a run under its name without writing twice', async () => {
    const client = clientOf()
    const rows = [{ name: 'Named', externalIds: [{ source: 'named', id: '1' }] }]
    const options = { match: { externalIdSource: 'named' }, idempotencyKey: 'import-1' }
    expect(nouns.accounts).toBe(accounts.noun)
    expect(await accounts.bulkUpsert(client, rows, options).tally()).toMatchObject({ CREATED: 1 })
    expect(await accounts.bulkUpsert(client, rows, options).tally()).toMatchObject({ CREATED: 1 })
    const other = { ...options, idempotencyKey: 'import-2' }
    expect(await accounts.bulkUpsert(client, rows, other).tally()).toMatchObject({ UNCHANGED: 1 })
  })
})
