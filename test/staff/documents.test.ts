import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { describeEngines } from '../engines.ts'
import { ADMIN_KEY, codes, hash, idOf, openOffice, send } from './documents.house.ts'

const WHO = 'query Who { viewer { name } }'
const LIST = 'query List($n: Int = 2) {\n  accounts(first: $n) { nodes { id name } }\n}\n'
const MAKE = 'mutation Make($name: String!) { accountCreate(input: { name: $name }) { account { name } } }'

describeEngines('trusted documents', (open) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    office = await openOffice(await open())
    await office.register('board', [WHO, LIST, MAKE])
    await office.register('shop', ['query Shop { rateLimit { limit } }'])
  })
  afterAll(async () => {
    expect(office.errors()).toEqual([])
    await office.close()
  })

  const listed = async (filter: object) =>
    (
      await office.admin(
        `query ($filter: TrustedDocumentFilter) { trustedDocuments(filter: $filter, includeArchived: true, orderBy: [{name: ASC}]) {
          nodes { id name app documentId source cost lastUsedAt archivedAt registeredBy { id } } } }`,
        { filter },
      )
    ).trustedDocuments.nodes

  test('are listed with their id, text, cost, app and who registered them', async () => {
    const nodes = await listed({ app: { eq: 'board' } })
    expect(nodes).toEqual(
      [LIST, MAKE, WHO].map((source) => ({
        id: expect.stringMatching(/^doc_/),
        name: /(?:query|mutation) (\w+)/.exec(source)![1],
        ...{ app: 'board', documentId: idOf(source), source, archivedAt: null, lastUsedAt: null },
        cost: { [LIST]: 3, [MAKE]: 12, [WHO]: 1 }[source],
        registeredBy: { id: office.user },
      })),
    )
  })

  test('are registered all or none, and a refusal names document, line and column', async () => {
    const bad = 'query Bad {\n  accounts { nodes { nothing } }\n}'
    const refused = await office.register('board', [
      '{ viewer { roles { id } } }',
      bad,
      '{ viewer {',
      'fragment F on Query { __typename }',
    ])
    expect(refused.results).toEqual([])
    expect(refused.cursor).toBeNull()
    const told = refused.userErrors.map((one: any) => [
      one.code,
      one.field.join('.'),
      /line (\d+), column (\d+)/.exec(one.message)!.slice(1).join(':'),
    ])
    expect(told).toEqual([
      ['DOCUMENT_INVALID', 'documents.1.source', '2:22'],
      ['DOCUMENT_INVALID', 'documents.2.source', '1:11'],
      ['DOCUMENT_INVALID', 'documents.3.source', '1:1'],
    ])
    expect(refused.userErrors[0].message).toContain('Cannot query field "nothing" on type "Account".')
    expect(await listed({ app: { eq: 'board' } })).toHaveLength(3)
    const chinese = await office.register('board', [bad], false, { 'accept-language': 'zh' })
    expect(chinese.userErrors[0].message).toContain('第 2 行第 22 列')
  })

  test('are written in no other way', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields()).filter((name) => /^trustedDocument/.test(name))
    expect(mutations.filter((name) => !name.endsWith('Export')).sort()).toEqual([
      'trustedDocumentArchive',
      'trustedDocumentUnarchive',
      'trustedDocumentsBulkArchive',
      'trustedDocumentsRegister',
    ])
  })

  test('are registered again without a change, twice in a list as once, and a trial writes nothing', async () => {
    const again = await office.register('board', [WHO, LIST, MAKE])
    expect(again.results.map((one: any) => one.outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
    expect(again.cursor).toBeNull()
    const TWICE = '{ viewer { roles { name } } }'
    const trial = await office.register('twice', [TWICE, WHO, TWICE], true)
    expect(trial.results.map((one: any) => one.outcome)).toEqual(['CREATED', 'CREATED', 'UNCHANGED'])
    expect(await listed({ app: { eq: 'twice' } })).toEqual([])
    const { results } = await office.register('twice', [TWICE, { source: WHO, name: 'Me' }, TWICE])
    expect(results.map((one: any) => one.outcome)).toEqual(['CREATED', 'CREATED', 'UNCHANGED'])
    expect(results[2].id).toBe(results[0].id)
    expect((await listed({ app: { eq: 'twice' } })).map((one: any) => one.name)).toEqual(['anonymous', 'Me'])
    const renamed = await office.register('twice', [{ source: WHO, name: 'Myself' }])
    expect(renamed.results[0].outcome).toBe('UPDATED')
  })

  test.each([
    ['another id', 'board', { source: WHO, id: hash(LIST) }, ['DOCUMENT_ID_MISMATCH', 'documents.0.id']],
    ['an id of another hash', 'board', { source: WHO, id: 'a'.repeat(40) }, ['DOCUMENT_ID_MISMATCH', 'documents.0.id']],
    ['a label with capitals', 'Board', WHO, ['INVALID', 'app']],
    ['a label that is too long', 'b'.repeat(61), WHO, ['INVALID', 'app']],
    ['a text that is too long', 'board', `${WHO}#${'x'.repeat(100_000)}`, ['TOO_LONG', 'documents.0.source']],
    ['a name that is too long', 'fresh', { source: WHO, name: 'n'.repeat(201) }, ['TOO_LONG', 'documents.0.name']],
  ])('refuse %s', async (_, app, document, refusal) => {
    const { userErrors } = await office.register(app, [document])
    expect(userErrors.map((one: any) => [one.code, one.field.join('.')])).toEqual([refusal])
  })

  test('run by their id for whoever may send any document, as GraphQL and as Apollo spell it', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash(WHO) } }
    for (const body of [
      { documentId: idOf(WHO) },
      { documentId: hash(WHO).toUpperCase() },
      { documentId: idOf(WHO), query: WHO },
      { documentId: idOf(WHO), query: '' },
      { extensions },
      { extensions, documentId: idOf(WHO) },
    ])
      expect((await send(office.url, ADMIN_KEY, body)).data).toEqual({ viewer: { name: 'Administrator' } })
    const { data } = await send(office.url, ADMIN_KEY, { documentId: idOf(LIST), variables: { n: 1 } })
    expect(data.accounts.nodes).toEqual(expect.any(Array))
    const address = `${office.url}?documentId=${idOf(WHO)}`
    const got = await fetch(address, { headers: { authorization: `Bearer ${ADMIN_KEY}`, accept: 'application/json' } })
    expect(((await got.json()) as any).data).toEqual({ viewer: { name: 'Administrator' } })
  })

  test.each([
    ['nobody registered', { documentId: idOf('{ __typename }') }, 400, 'DOCUMENT_UNKNOWN'],
    ['of another hash', { documentId: 'md5:abc' }, 400, 'BAD_REQUEST'],
    ['that is no text', { documentId: 7 }, 400, 'BAD_REQUEST'],
    ['beside another text', { documentId: idOf(WHO), query: LIST }, 400, 'BAD_REQUEST'],
    [
      'beside another id',
      { documentId: idOf(WHO), extensions: { persistedQuery: { sha256Hash: hash(LIST) } } },
      400,
      'BAD_REQUEST',
    ],
  ])('refuse an id %s', async (_, body, status, code) => {
    const answer = await send(office.url, ADMIN_KEY, body)
    expect([answer.status, ...codes(answer)]).toEqual([status, code])
  })

  test('are all that a limited key may send, by id or by text, of its app alone where it names one', async () => {
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    expect((await send(office.url, secret, { documentId: idOf(WHO) })).data.viewer.name).toBe('Administrator')
    expect((await send(office.url, secret, { query: WHO })).data.viewer.name).toBe('Administrator')
    const made = await send(office.url, secret, { documentId: idOf(MAKE), variables: { name: 'Kato' } })
    expect(made.data.accountCreate.account.name).toBe('Kato')
    const shop = 'query Shop { rateLimit { limit } }'
    const refused = [
      await send(office.url, secret, { query: '{ viewer { name } }' }),
      await send(office.url, secret, { query: '{ __schema { types { name } } }' }),
      await send(office.url, secret, { query: shop }),
      await send(office.url, secret, { documentId: idOf(shop) }),
    ]
    for (const answer of refused) expect([answer.status, ...codes(answer)]).toEqual([403, 'DOCUMENT_NOT_TRUSTED'])
    const unknown = await send(office.url, secret, { documentId: idOf('{ viewer { name } }') })
    expect([unknown.status, ...codes(unknown)]).toEqual([400, 'DOCUMENT_UNKNOWN'])
    const everyApp = await office.key({ documents: 'TRUSTED' })
    expect((await send(office.url, everyApp.secret, { query: shop })).data.rateLimit.limit).toEqual(expect.any(Number))
  })

  test('stay unknown to keys of an app that did not register them, and become known at once', async () => {
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'later' })
    const late = 'query Late { viewer { name } }'
    for (const url of [office.url, office.other])
      expect(codes(await send(url, secret, { query: late }))).toEqual(['DOCUMENT_NOT_TRUSTED'])
    await office.register('later', [late])
    for (const url of [office.url, office.other])
      expect((await send(url, secret, { documentId: idOf(late) })).data.viewer.name).toBe('Administrator')
  })

  test('are unknown on every server as soon as they are retired, until they are registered again', async () => {
    const source = 'query Gone { viewer { name } }'
    const { results } = await office.register('board', [source])
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    for (const url of [office.url, office.other])
      expect((await send(url, secret, { documentId: idOf(source) })).errors).toBeUndefined()
    expect((await office.retire(results[0].id)).trustedDocumentArchive.userErrors).toEqual([])
    for (const url of [office.url, office.other])
      for (const [bearer, body, code] of [
        [secret, { documentId: idOf(source) }, 'DOCUMENT_UNKNOWN'],
        [secret, { query: source }, 'DOCUMENT_NOT_TRUSTED'],
        [ADMIN_KEY, { documentId: idOf(source) }, 'DOCUMENT_UNKNOWN'],
      ] as const)
        expect(codes(await send(url, bearer, body))).toEqual([code])
    const again = await office.register('board', [source])
    expect(again.results).toEqual([{ ...results[0], outcome: 'UPDATED' }])
    for (const url of [office.url, office.other])
      expect((await send(url, secret, { documentId: idOf(source) })).errors).toBeUndefined()
  })

  test('bind a key as soon as it is narrowed, and its tokens and successors with it', async () => {
    const { id, secret } = await office.key()
    const free = 'query Free { viewer { roles { id } } }'
    expect((await send(office.other, secret, { query: free })).errors).toBeUndefined()
    const set = (input: object) =>
      office.admin(
        'mutation ($input: ApiKeyUpdateInput!) { keyUpdate(input: $input) { key { documents app } userErrors { code field } } }',
        { input },
      )
    expect((await set({ id, app: 'board' })).keyUpdate.userErrors).toEqual([
      { code: 'APP_WITHOUT_TRUST', field: ['app'] },
    ])
    const narrowed = await set({ id, documents: 'TRUSTED', app: 'board' })
    expect(narrowed.keyUpdate.key).toEqual({ documents: 'TRUSTED', app: 'board' })
    for (const url of [office.url, office.other])
      expect(codes(await send(url, secret, { query: free }))).toEqual(['DOCUMENT_NOT_TRUSTED'])
    const rotated = await office.admin(
      'mutation ($id: ID!) { keyRotate(input: { id: $id }) { secret key { documents app } } }',
      { id },
    )
    expect(rotated.keyRotate.key).toEqual({ documents: 'TRUSTED', app: 'board' })
    expect(codes(await send(office.url, rotated.keyRotate.secret, { query: free }))).toEqual(['DOCUMENT_NOT_TRUSTED'])
    expect((await send(office.url, rotated.keyRotate.secret, { query: WHO })).errors).toBeUndefined()
  })

  test('tell when they were last used', async () => {
    const source = 'query Used { viewer { name } }'
    await office.register('board', [source])
    await office.register('shop', [source])
    const { secret } = await office.key({ documents: 'TRUSTED', app: 'board' })
    const began = new Date().toISOString()
    await send(office.url, secret, { documentId: idOf(source) })
    await expect
      .poll(async () => (await listed({ documentId: { eq: idOf(source) }, app: { eq: 'board' } }))[0].lastUsedAt)
      .toEqual(expect.any(String))
    const [board, shop] = [
      ...(await listed({ documentId: { eq: idOf(source) }, app: { eq: 'board' } })),
      ...(await listed({ documentId: { eq: idOf(source) }, app: { eq: 'shop' } })),
    ]
    expect(board.lastUsedAt >= began).toBe(true)
    expect(shop.lastUsedAt).toBeNull()
  })
})
